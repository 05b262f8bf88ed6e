import { createContext, type ReactNode, useContext } from 'react';
import type { Briefing } from '../domain/briefing.ts';
import type { ImportMapping } from '../domain/import/mapping.ts';
import type { Language } from '../domain/language.ts';
import type { AnswerOnce } from '../state/briefings/live-answer.ts';
import type { StudyQuestion } from '../state/studies/study-run.ts';
import type { View } from '../state/view.ts';

/** What the interface needs of the browser around it; the app floor provides it. */
export interface Services {
  /**
   * The link of a view (the present one unless it is given), with the fingerprint of the data; in
   * `language` if one is named.
   */
  readonly shareLink: (language?: Language, view?: View) => string;
  /** Puts text on the clipboard; false when the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Reads the data files again. */
  readonly reload: () => void;
  /** Asks an analysis again that has failed. */
  readonly askAgain: () => void;
  /** Asks the worker about any view, off the panel's questions; answered at once where it was before. */
  readonly askStudy: (question: StudyQuestion) => Promise<Exclude<AnswerOnce, null>>;
  readonly imports: ImportServices;
  readonly briefings: BriefingServices;
  readonly offline: OfflineServices;
}

/** Where briefings are kept; what comes of it stands in `state.briefings`. */
export interface BriefingServices {
  /** Reads those of the atlas and of this browser, once; again where that failed. */
  readonly load: () => void;
  /** Keeps a briefing in this browser, in place of the one with its id. */
  readonly keep: (briefing: Briefing) => void;
  /** Deletes it from this browser. */
  readonly remove: (id: string) => void;
}

/** The atlas itself, kept in this browser. `state.offline` tells whether it is. */
export interface OfflineServices {
  /** Takes up the newer version that `state.offline.isNewer` tells of: the page loads anew. */
  readonly takeNewer: () => void;
  /** How much is kept; `null` when the browser does not say. */
  readonly amount: () => Promise<KeptAmount | null>;
}

export interface KeptAmount {
  readonly files: number;
  readonly bytes: number;
}

/** What becomes of people's own files. `state.imports.job` tells how far the one under way has come. */
export interface ImportServices {
  /** Looks at the beginning of a file and proposes how to read it. */
  readonly look: (file: File) => void;
  /** Reads the file that was looked at. */
  readonly run: (mapping: ImportMapping) => void;
  /** Stops what is under way and forgets it. What is there already stays as it is. */
  readonly close: () => void;
  /** Shows or hides a set; `null` stands for the atlas's own incidents. */
  readonly show: (id: string | null, shown: boolean) => void;
  /** Deletes a set from this browser. */
  readonly remove: (id: string) => void;
}

const Context = createContext<Services | null>(null);

export function ServicesProvider(props: { services: Services; children: ReactNode }) {
  return <Context value={props.services}>{props.children}</Context>;
}

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('No <ServicesProvider> above this component');
  return services;
}
