/** The image is built nowhere in the tests: what can be held without Docker is held here. */
import { access, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

let dockerfile: string;
let last: string;
beforeAll(async () => {
  dockerfile = await readFile('Dockerfile', 'utf8');
  last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
});

describe('the image', () => {
  it('runs as a user who may not do everything, and tells its health', () => {
    expect(last).toMatch(/^USER node$/mu);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'));
    expect(last).toContain('HEALTHCHECK');
  });

  it('holds what is run, and neither sources nor tools nor secrets', async () => {
    expect(last).not.toMatch(/^(?:ADD|COPY (?!--from=build))/mu);
    const copied = [...last.matchAll(/\/app\/([\w./-]+)/gu)].map(([, path]) => path ?? '');
    for (const path of ['node_modules', 'dist', 'cypher', 'seed', 'schema.graphql']) expect(copied).toContain(path);
    const made = ['dist', 'licences.txt', 'node_modules'];
    for (const path of copied.filter((one) => !made.includes(one))) await access(path);
    const ignored = await readFile('.dockerignore', 'utf8');
    for (const path of ['.git', '.whomet', 'node_modules']) expect(ignored.split('\n')).toContain(path);
  });

  it('is made of what the lock file says, on a Node that is supported', () => {
    expect(dockerfile).toMatch(/^RUN npm ci /mu);
    expect(dockerfile).not.toMatch(/npm install/u);
    for (const [, version] of dockerfile.matchAll(/^FROM node:(\d+)-/gmu))
      expect([20, 22, 24]).toContain(Number(version));
  });
});

describe('the server in compose.yaml', () => {
  it('can write to nothing but its home, and is reached from this machine alone', async () => {
    const { services } = parse(await readFile('compose.yaml', 'utf8'));
    const { whomet } = services;
    expect(whomet).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      depends_on: { neo4j: { condition: 'service_healthy' } },
    });
    for (const port of whomet.ports) expect(port).toMatch(/^127\.0\.0\.1:/u);
    expect(whomet.volumes).toEqual([expect.stringMatching(/^whomet-home:\/data$/u)]);
    expect(whomet.profiles).toEqual(['server']);
    expect(services.neo4j.profiles).toBeUndefined();
  });
});
