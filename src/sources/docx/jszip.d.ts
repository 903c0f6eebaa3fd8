import 'jszip';

declare module 'jszip' {
  interface JSZipObject {
    /** Documented API that the library's own types leave out. */
    internalStream(type: 'uint8array'): {
      on(event: 'data', take: (piece: Uint8Array) => void): void;
      on(event: 'error', take: (error: Error) => void): void;
      on(event: 'end', take: () => void): void;
      pause(): void;
      resume(): void;
    };
  }
}
