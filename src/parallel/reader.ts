import { messageOf } from '../domain/errors.ts';
import type { RegisterEntry } from '../domain/register.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import type { Topic } from '../domain/topics.ts';
import { extractRelease } from '../extract/index.ts';
import { indexRegister, registerGazetteer } from '../register/index.ts';

/** What releases are read with, as data that can be sent to another thread. */
export interface Knowledge {
  /** The entries of the register of which places are taken. */
  readonly entries: readonly RegisterEntry[];
  /** The vocabulary of what events and agreements are about. */
  readonly topics: readonly Topic[];
}

/** One release that was read, or why it could not be. */
export type Outcome = { readonly extraction: Extraction } | { readonly failure: string };

export type Reader = (read: ReadRelease) => Outcome;

/** Reads releases on this thread; what goes wrong with one is its outcome. */
export function openReader({ entries, topics }: Knowledge): Reader {
  const gazetteer = registerGazetteer(indexRegister(entries));
  return (read) => {
    try {
      return { extraction: extractRelease(read, gazetteer, topics) };
    } catch (error) {
      return { failure: messageOf(error) };
    }
  };
}
