import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** A regular expression as the sources write it. */
export interface WrittenPattern {
  readonly source: string;
  readonly flags: string;
  /** The first of the places where it stands. */
  readonly place: string;
}

/** An expression put together from strings: what it becomes is known when its module has loaded. */
export interface BuiltPattern {
  /** Absolute, for an import. */
  readonly path: string;
  readonly place: string;
  /** False inside of a function: it may then be built from anything. */
  readonly onLoad: boolean;
}

interface Found {
  readonly written: readonly WrittenPattern[];
  readonly built: readonly BuiltPattern[];
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);

const every = (node: ts.Node): ts.Node[] => {
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => void children.push(child));
  return [node, ...children.flatMap(every)];
};

const placeOf = (node: ts.Node, file: ts.SourceFile): string =>
  `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;

const read = (literal: ts.RegularExpressionLiteral, file: ts.SourceFile): WrittenPattern => {
  const { text } = literal;
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1), place: placeOf(literal, file) };
};

const builds = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

const isInFunction = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) || (!ts.isSourceFile(node) && isInFunction(node.parent));

const readFileOf = (name: string): Found => {
  const file = parse(name);
  const nodes = every(file);
  return {
    written: nodes.filter(ts.isRegularExpressionLiteral).map(literal => read(literal, file)),
    built: nodes
      .filter(builds)
      .map(node => ({ path: join(src, name), place: placeOf(node, file), onLoad: !isInFunction(node) })),
  };
};

const distinct = (patterns: readonly WrittenPattern[]): WrittenPattern[] => [
  ...new Map(patterns.toReversed().map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
];

/** Every regular expression in `src`, by the compiler's own reading. */
export const findPatterns = (): Found => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(readFileOf);
  return {
    written: distinct(files.flatMap(({ written }) => written)),
    built: files.flatMap(({ built }) => built),
  };
};
