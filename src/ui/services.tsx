import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../domain/language.ts';

/** What the interface needs of the browser around it; the app floor provides it. */
export interface Services {
  /** The link of the present view, with the fingerprint of the data; in `language` if one is named. */
  readonly shareLink: (language?: Language) => string;
  /** Puts text on the clipboard; false when the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Reads the data files again. */
  readonly reload: () => void;
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
