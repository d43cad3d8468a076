import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

/** Writes several files of one folder at a time. */
export interface FolderWriter {
  /** Puts text at the end of a file; waits while the disk is slower than we are. */
  write(file: string, text: string): Promise<void>;
  /** Resolves when all is on the disk; rejects with what went wrong. */
  close(): Promise<void>;
}

export function createFolderWriter(folder: string): FolderWriter {
  const streams = new Map<string, { stream: WriteStream; done: Promise<void> }>();
  const open = (file: string) => {
    const stream = createWriteStream(join(folder, file), { flags: 'wx' });
    const done = finished(stream);
    // Told when it is written to, or closed.
    done.catch(() => undefined);
    streams.set(file, { stream, done });
    return { stream, done };
  };
  return {
    async write(file, text) {
      const { stream, done } = streams.get(file) ?? open(file);
      if (stream.write(text)) return;
      await Promise.race([new Promise<void>((resolve) => stream.once('drain', resolve)), done]);
    },
    async close() {
      for (const { stream } of streams.values()) stream.end();
      await Promise.all([...streams.values()].map(({ done }) => done));
    },
  };
}
