import { readFileSync } from 'node:fs';
import path from 'node:path';
import { committedFiles, projectRoot } from './sources';

const TEXT =
  /(\.(ts|tsx|js|cjs|mjs|json|md|html|xml|svg|css|yml|yaml|txt)|(^|\/)\.[a-z]+rc(\.json)?|(^|\/)\.ci\/run)$/;
/** Hosts that packages come from: the public registries by their usual names, and any host called registry. */
const REGISTRY =
  /\bregistry\.[a-z0-9-]+\.[a-z]+|\bnpmmirror\b\.com|\/\/[a-z0-9.-]*(artifactory|nexus|verdaccio)[a-z0-9.-]*\//i;

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const texts = committedFiles().filter((file) => TEXT.test(file));

describe('what is committed', () => {
  test('names no package registry, so that it installs from whichever one a machine uses', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((file) => REGISTRY.test(read(file)))).toEqual([]);
  });

  test('locks versions and contents in the lock file, not places', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string }>;
    };
    const entries = Object.entries(packages).filter(([name]) => name !== '');
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([name]) => name)).toEqual([]);
  });

  test('pins office.js and the grid exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const versions = [
      dependencies?.['@univerjs/core'],
      dependencies?.['@univerjs/preset-sheets-core'],
      devDependencies?.['@microsoft/office-js'],
    ];
    expect(versions.every((version) => version !== undefined && /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
  });

  test('holds no copy of office.js and nothing built', () => {
    expect(
      committedFiles().filter((file) =>
        /(^|\/)(node_modules|dist)\/|office(\.debug)?\.js$|excel-(win32|web|mac)/.test(file),
      ),
    ).toEqual([]);
  });

  test('the check knows a registry when it sees one', () => {
    expect(REGISTRY.test(['https://registry', 'example', 'org/react'].join('.'))).toBe(true);
    expect(REGISTRY.test('a registry of offices')).toBe(false);
  });
});
