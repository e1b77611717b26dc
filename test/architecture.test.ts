import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

interface Import {
  readonly file: string;
  /** As written. */
  readonly target: string;
  readonly typeOnly: boolean;
}

interface House {
  /** Folders of ours whose code may be imported. */
  readonly code: readonly string[];
  /** Folders of ours of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, by name. */
  readonly packages?: readonly string[];
}

const preact = ['preact', '@preact/signals'];
const polyfill = 'webextension-polyfill';
const every = [
  'background',
  'check',
  'content',
  'inline',
  'messaging',
  'options',
  'page',
  'popup',
  'quota',
  'rules',
  'sidebar',
  'storage',
];
const surface: House = {
  code: ['storage', 'messaging', 'quota', 'rules', 'sidebar', 'inline'],
  packages: preact,
};

/** Who may import whom. What lies beside the folders may be read by all; the polyfill has a rule of its own below. */
const houses: Readonly<Record<string, House>> = {
  rules: {
    code: [],
    packages: ['eld', 'emoji-regex-xs', 'libphonenumber-js', 'linkify-it', 'tlds', 'valibot'],
  },
  quota: { code: [] },
  page: { code: [], types: every },
  inline: { code: ['rules'] },
  sidebar: { code: ['rules'], packages: preact },
  storage: { code: ['quota'], types: ['rules'], packages: ['idb-keyval', 'valibot'] },
  messaging: { code: ['quota'], types: ['rules'] },
  content: {
    code: ['page', 'inline', 'sidebar', 'rules', 'quota', 'messaging', 'storage'],
    packages: preact,
  },
  background: { code: ['messaging', 'storage', 'quota'] },
  popup: surface,
  options: surface,
  check: surface,
};

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const nameOf = (file: string): string => relative(src, file).split(sep).join('/');
const files = filesUnder(src);
const modules = files
  .filter(file => /\.tsx?$/.test(file))
  .map(file => ({ name: nameOf(file), tree: parse(file, readFileSync(file, 'utf8')) }));

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
}

const namesOnlyTypes = (elements: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);

const isTypeImport = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = importClause;
  return (
    !importClause.name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namesOnlyTypes(namedBindings.elements)
  );
};

const isTypeExport = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && namesOnlyTypes(exportClause.elements));

const textOf = (node: ts.Node | undefined): string =>
  node && ts.isStringLiteralLike(node) ? node.text : '(computed)';

const importAt = (node: ts.Node): Omit<Import, 'file'> | null => {
  if (ts.isImportDeclaration(node))
    return { target: textOf(node.moduleSpecifier), typeOnly: isTypeImport(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { target: textOf(node.moduleSpecifier), typeOnly: isTypeExport(node) };
  if (ts.isImportTypeNode(node))
    return {
      target: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : '',
      typeOnly: true,
    };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { target: textOf(node.arguments[0]), typeOnly: false };
  return null;
};

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  node.forEachChild(child => walk(child, visit));
};

const importsOf = (file: string, tree: ts.Node): readonly Import[] => {
  const found: Import[] = [];
  walk(tree, node => {
    const one = importAt(node);
    if (one) found.push({ file, ...one });
  });
  return found;
};

const imports = modules.flatMap(({ name, tree }) => importsOf(name, tree));

const houseOf = (path: string): string => path.split('/')[0] ?? '';
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
/** The modules that lie beside the folders. */
const beside = new Set(
  modules.filter(({ name }) => !name.includes('/')).map(({ name }) => name.replace(/\.ts$/, '')),
);
const isEntry = (file: string): boolean => /\/main\.tsx?$/.test(file);

/** Null where the import is in order. */
const complaint = ({ file, target, typeOnly }: Import): string | null => {
  const house = houses[houseOf(file)];
  const says = `${file} imports ${target}`;
  if (!target.startsWith('.')) {
    const name = packageOf(target);
    if (name === polyfill || house?.packages?.includes(name)) return null;
    return says;
  }
  const path = join(dirname(file), target).split(sep).join('/');
  if (beside.has(path) || houseOf(path) === houseOf(file)) return null;
  if (house?.code.includes(houseOf(path))) return null;
  return typeOnly && house?.types?.includes(houseOf(path)) ? null : says;
};

describe('the import table', () => {
  it('names every folder', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter(entry => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter(name => !houses[name])).toEqual([]);
  });

  it('holds for every import', () => {
    const ours = imports.filter(({ file }) => file.includes('/'));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.map(complaint).filter(Boolean)).toEqual([]);
  });

  it('lets what all may read import nothing but each other', () => {
    const upwards = imports.filter(({ file, target }) => !file.includes('/') && !/^\.\/[^/]+$/.test(target));
    expect(upwards).toEqual([]);
  });

  it('lets only storage, messaging, background and entry points touch the polyfill', () => {
    const holders = ['storage', 'messaging', 'background'];
    const others = imports.filter(
      ({ file, target }) =>
        packageOf(target) === polyfill && !isEntry(file) && !holders.includes(houseOf(file)),
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['quota/x.ts', `import { a } from '../storage/values'`],
    ['quota/x.ts', `import type { A } from '../rules'`],
    ['rules/x.ts', `import { a } from 'preact'`],
    ['page/x.ts', `import { a } from '../rules'`],
    ['page/x.ts', `import { type A, b } from '../rules'`],
    ['page/x.ts', `export { a } from '../rules'`],
    ['page/x.ts', `const a = await import('../rules')`],
    ['storage/x.ts', `import { a } from '../rules'`],
    ['popup/x.tsx', `import { a } from '../options/field'`],
    ['popup/x.tsx', `import type { A } from '../background/badge'`],
    ['background/x.ts', `import '../content/main'`],
    ['inline/x.ts', `import { a } from '../sidebar'`],
    ['content/x.ts', `import { a } from '../../test/pages/f1'`],
    ['content/x.ts', 'const a = import(name)'],
  ])('would see %s: %s', (file, text) => {
    expect(importsOf(file, parse(file, text)).map(complaint)).toEqual([expect.any(String)]);
  });

  it.each([
    ['page/x.ts', `import type { A } from '../rules'`],
    ['page/x.ts', `import { type A } from '../rules'`],
    ['page/x.ts', `export type { A } from '../rules'`],
    ['page/x.ts', `let a: import('../rules').A`],
    ['quota/x.ts', `import { marketplaces } from '../marketplaces'`],
    ['rules/catalog/x.ts', `import { a } from '../index'`],
  ])('would let pass %s: %s', (file, text) => {
    expect(importsOf(file, parse(file, text)).map(complaint)).toEqual([null]);
  });
});

describe('names', () => {
  it('say what a file is for', () => {
    const undecided = /(?:^|[/.-])(?:utils?|helpers?|common|shared|misc)(?=[/.-]|$)/;
    expect(files.map(nameOf).filter(name => undecided.test(name))).toEqual([]);
  });

  it('are in kebab case', () => {
    expect(
      files
        .map(nameOf)
        .filter(name => !name.split('/').every(part => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part))),
    ).toEqual([]);
  });

  it('are given to every export', () => {
    const unnamed = modules.filter(({ tree }) =>
      tree.statements.some(
        node =>
          ts.isExportAssignment(node) ||
          (ts.canHaveModifiers(node) &&
            ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
      ),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});

const uses = (tree: ts.Node, names: ReadonlySet<string>): readonly string[] => {
  const found: string[] = [];
  walk(tree, node => {
    const named = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
    if (names.has(named)) found.push(named);
  });
  return found;
};

const usesAnywhere = (names: ReadonlySet<string>): readonly string[] =>
  modules.flatMap(({ name, tree }) => uses(tree, names).map(use => `${name}: ${use}`));

describe('the sources', () => {
  const network = new Set([
    'fetch',
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'importScripts',
    'Image',
  ]);
  const markup = new Set([
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
    'dangerouslySetInnerHTML',
    'eval',
    'Function',
  ]);

  it('have no way to the network', () => {
    expect(usesAnywhere(network)).toEqual([]);
    expect(uses(parse('x.ts', `globalThis['fetch'](a); navigator.sendBeacon(b)`), network)).toHaveLength(2);
  });

  it('make no markup and no code out of text', () => {
    expect(usesAnywhere(markup)).toEqual([]);
  });
});
