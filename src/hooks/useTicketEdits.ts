import { useState } from 'react';
import { redactSecrets } from '../catalog/secrets/findSecrets';
import type { Locale } from '../catalog/model/types';

/** What a person has changed about a ticket. Empty texts are those that weren't changed. */
export interface TicketEdits {
  readonly language: Locale;
  readonly subject: string;
  readonly body: string;
  readonly setLanguage: (language: Locale) => void;
  readonly setSubject: (text: string) => void;
  readonly setBody: (text: string) => void;
}

/** Changes to a ticket that last as long as the page; passwords don't get in. */
export function useTicketEdits(pageLanguage: Locale): TicketEdits {
  const [language, setLanguage] = useState(pageLanguage);
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  return {
    language,
    subject,
    body,
    setLanguage,
    setSubject: (text) => setSubject(redactSecrets(text)),
    setBody: (text) => setBody(redactSecrets(text)),
  };
}
