/** What the embedded Graph can do wrong. Inside a batch, what happens to a connection becomes a 504 of that item. */
export type Fault =
  /** 429 with `Retry-After`. */
  | { readonly kind: 'throttled'; readonly seconds: number }
  /** Any status with an error body in Graph's shape: 403, 404, 412, 503, 504. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      /** Seconds, for `Retry-After`. */
      readonly retryAfter?: number;
    }
  /** 401 that asks for a new token. `claims` is JSON text. */
  | { readonly kind: 'claims'; readonly claims: string }
  /** A right status with a body that is no JSON. */
  | { readonly kind: 'malformed' }
  /** The connection breaks half-way the body. */
  | { readonly kind: 'cut' }
  /** No answer until the request is aborted. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'offline' }
  /** The answer comes later. */
  | { readonly kind: 'slow'; readonly ms: number };

/** When a fault happens. */
export interface FaultLimits {
  /** Only for requests whose path with query, after "/v1.0", holds this text or fits this pattern. Default: all. */
  readonly path?: string | RegExp;
  /** How often; default once. `Infinity`: until `clear`. */
  readonly times?: number;
}

/** Faults that are still to come, in the order in which they were asked for. */
export interface Faults {
  readonly fail: (fault: Fault, limits?: FaultLimits) => void;
  /** Forgets all faults. */
  readonly clear: () => void;
  /** The fault for a request, which then counts as used; null when there is none. `path` as in `FaultLimits`. */
  readonly take: (path: string) => Fault | null;
}

interface Planned {
  readonly fault: Fault;
  readonly path: string | RegExp | null;
  left: number;
}

/** A queue of faults for `embeddedGraph`, empty at first. */
export function createFaults(): Faults {
  let planned: Planned[] = [];
  return {
    fail: (fault, { path, times = 1 } = {}) => {
      planned.push({ fault, path: path ?? null, left: times });
    },
    clear: () => {
      planned = [];
    },
    take: (path) => {
      const found = planned.find((entry) => fits(entry.path, path));
      if (found === undefined) return null;
      found.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return found.fault;
    },
  };
}

function fits(wanted: string | RegExp | null, path: string): boolean {
  if (wanted === null) return true;
  // `search` keeps no place in the text, so a pattern with the flag "g" does not skip every second request.
  return typeof wanted === 'string' ? path.includes(wanted) : path.search(wanted) >= 0;
}
