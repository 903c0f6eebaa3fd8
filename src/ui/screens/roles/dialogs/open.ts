import { createContext, useContext } from 'react';
import type { RolesDocument } from '../../../../domain/documents/roles-document';
import type { Day, Register, Talk } from '../../../../domain/register/types';
import type { Desk, DeskState } from '../../../../domain/stored/desk';
import type { StoredList } from '../../../../domain/stored/types';

/** The place for which a role is wanted: what the dialog fills in beforehand. Ids of the register. */
export interface RoleScope {
  readonly gremium?: string;
  readonly portfolios?: readonly string[];
  readonly opgave?: string;
  readonly rve?: string;
  readonly municipality?: string;
  readonly themes?: readonly string[];
}

/** Which dialog a view asks for. Persons, roles, opgaven and assignments by their id in the register. */
export type DialogRequest =
  /** "Rol toevoegen"; with a `scope` also "Kies iemand" at an open place. */
  | {
      readonly kind: 'add';
      readonly person?: string;
      readonly role?: string;
      readonly scope?: RoleScope;
      /** Someone who is not in the register yet, as an invitation names him or her. */
      readonly newcomer?: { readonly name: string; readonly email: string };
    }
  /** "Rol wijzigen" */
  | { readonly kind: 'change'; readonly assignment: string }
  /** "Rol stoppen" */
  | { readonly kind: 'end'; readonly assignment: string }
  /** "Alles van {naam} stoppen" */
  | { readonly kind: 'end-person'; readonly person: string }
  /** "Wie mag wat?" of an opgave. */
  | { readonly kind: 'mandate'; readonly opgave: string }
  /** "Leg afspraak vast" (agreed) or "Is besproken"; `key` is the key of the point of attention (`Talk.about`), `title` how it was shown. */
  | { readonly kind: 'talk'; readonly key: string; readonly talk: Talk['kind']; readonly title: string }
  /** "Verleng" */
  | { readonly kind: 'extend'; readonly assignment: string }
  /** "Kies opvolger" */
  | { readonly kind: 'successor'; readonly assignment: string }
  /** "Wie wijzigde wat?" */
  | { readonly kind: 'history'; readonly list: StoredList; readonly id: string }
  /** T4 "Rollen inlezen" */
  | { readonly kind: 'read' }
  /** T5 "Afdrukken of Word"; `about`: what the screen behind it shows. */
  | { readonly kind: 'print'; readonly about: RolesDocument };

/** What the dialogs get from the screen that opens them. */
export interface RoleDialogsProps {
  readonly request: DialogRequest;
  /** Null while it is being opened: what is asked waits for it, or only shows. */
  readonly desk: Desk | null;
  readonly state: DeskState;
  /** The same as `state.register`. */
  readonly register: Register;
  /** The day that the screen shows, today unless the user chose another. */
  readonly day: Day;
  /** Closes the dialog; the screen puts the focus back where it was. */
  readonly onClose: () => void;
}

/** Opens a dialog over the present view, and puts the focus back on what was focused when it closes. */
export type OpenDialog = (request: DialogRequest) => void;

const OpenDialogContext = createContext<OpenDialog>(() => {});

/** The screen that shows the dialogs provides how they are opened. */
export const OpenDialogProvider = OpenDialogContext.Provider;

/** Opens a dialog from anywhere in a view of the roles. */
export function useOpenDialog(): OpenDialog {
  return useContext(OpenDialogContext);
}
