import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exporterOf } from '../../src/cli/exporter.ts';
import type { Exporter } from '../../src/domain/exports.ts';
import { type Api, fill, openReader, startApi } from '../support/api.ts';
import { chongqingWorld } from '../support/samples.ts';

const { graph } = openReader();
let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi({ exporter: exporterOf(graph) });
});
afterAll(async () => {
  await api?.stop();
  await graph.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });

describe('/export', () => {
  it('hands the graph on as a file, with its licence', async () => {
    const response = await get('/export/graphml');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('graphml');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="whomet.graphml"');
    expect(response.headers.get('link')).toContain('rel="license"');
    expect(await response.text()).toMatch(/<\/graphml>\n$/u);
  });

  it('takes as much of quotes along as is asked for', async () => {
    expect(await (await get('/export/statements?quotes=none')).text()).not.toContain('met with the delegation');
    expect(await (await get('/export/statements?quotes=full')).text()).toContain('met with the delegation');
  });

  it.each([
    ['/export/csv', 404, 'whomet export'],
    ['/export/xls', 404, 'there are ftm, graphml'],
    ['/export/toString', 404, 'No format'],
    ['/export/ftm?quotes=all', 400, 'none, short, full'],
  ])('%s is answered with %i', async (path, status, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(message);
  });

  it('refuses a token that nobody holds', async () => {
    expect((await get('/export/ftm', { authorization: 'Bearer nobody' })).status).toBe(401);
  });
});

describe('/export under strain', () => {
  const withExporter = async (exporter: Exporter, guards = {}) => startApi({ exporter, guards });
  const endless: Exporter = {
    size: async () => 1,
    async *text() {
      for (;;) yield 'x'.repeat(65_536);
    },
  };

  it('stops reading when the client leaves, and lets two at a time', async () => {
    let ended: (() => void) | undefined;
    const whenEnded = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const noted: Exporter = {
      ...endless,
      async *text(format, quotes) {
        try {
          yield* endless.text(format, quotes);
        } finally {
          ended?.();
        }
      },
    };
    const server = await withExporter(noted);
    const open = () =>
      new Promise<ReturnType<typeof request>>((resolve) => {
        const asked = request(`${server.url}/export/ftm`, (answer) => {
          answer.once('data', () => resolve(asked));
        });
        asked.on('error', () => undefined);
        asked.end();
      });
    const both = [await open(), await open()];
    expect((await fetch(`${server.url}/export/ftm`)).status).toBe(503);
    both[0]?.destroy();
    await whenEnded;
    both[1]?.destroy();
    await server.stop();
  });

  it('cuts off what fails on the way, so that nobody takes it for whole', async () => {
    const server = await withExporter({
      ...endless,
      async *text() {
        yield 'x'.repeat(65_536);
        throw new Error('The database has gone');
      },
    });
    await expect(fetch(`${server.url}/export/ftm`).then((response) => response.text())).rejects.toThrow();
    await server.stop();
  });

  it('leaves what is too large to the command', async () => {
    const server = await withExporter({ ...endless, size: async () => 1_000_001 });
    const response = await fetch(`${server.url}/export/ftm`);
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('use whomet export')]);
    await server.stop();
  });

  it('is behind the same door as GraphQL', async () => {
    const server = await withExporter(endless, { holdersOnly: true });
    expect((await fetch(`${server.url}/export/ftm`)).status).toBe(401);
    await server.stop();
  });
});
