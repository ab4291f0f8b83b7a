import ts from "typescript";

/** A requirement set that a member of office.js needs, e.g. ExcelApi 1.13. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** A member of office.js as our code uses it. */
export interface ApiUse {
  readonly member: string;
  readonly needs: ApiSet;
  readonly node: ts.Node;
}

/** Sets of other hosts: a member that Excel shares with Outlook names Outlook's set only. */
const OTHER_HOSTS = /^(Mailbox|Word|OneNote|PowerPoint|Visio|Project)/;
const SET = /\[Api set:\s*([A-Za-z]+)\s+([0-9.]+)/;

/** The set that office.js's own types name for a member: its own remark, or that of the type it belongs to. */
function apiSetOf(symbol: ts.Symbol): ApiSet | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes("office-js") || isEventData(declaration)) continue;
    for (const node of [declaration, declaration.parent]) {
      const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
      const found = SET.exec(comments.join("\n"));
      const [, name, version] = found ?? [];
      if (name === undefined || version === undefined) continue;
      return OTHER_HOSTS.test(name) ? undefined : { name, version };
    }
  }
  return undefined;
}

/** What an event brings along is plain data: on an older Excel a member is undefined, and nothing is sent to Excel. */
function isEventData({ parent }: ts.Declaration): boolean {
  return ts.isInterfaceDeclaration(parent) && parent.name.text.endsWith("EventArgs");
}

/** Every use of office.js in a file: members that are accessed, keys of option objects, and paths given to load(). */
export function apiUses(file: ts.SourceFile, checker: ts.TypeChecker): readonly ApiUse[] {
  const uses: ApiUse[] = [];
  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const needs = symbol === undefined ? undefined : apiSetOf(symbol);
    if (symbol !== undefined && needs !== undefined) uses.push({ member: symbol.name, needs, node });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      note(checker.getContextualType(node.parent)?.getProperty(node.name.text), node);
    }
    if (ts.isCallExpression(node)) {
      for (const { symbol } of loadedMembers(node, checker)) note(symbol, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** The members that `thing.load("a,b/c")` names. */
function loadedMembers(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): readonly { readonly symbol: ts.Symbol }[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const [paths] = call.arguments;
  if (paths === undefined) return [];
  const receiver = checker.getTypeAtLocation(expression.expression);
  return literalTexts(paths, checker).flatMap((text) =>
    text.split(",").flatMap((path) => pathMembers(path.trim().split("/"), receiver, checker)),
  );
}

/** The texts of a literal, a template of constants or a constant; what is put together at run time is left out. */
function literalTexts(node: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(
      (span) => (literalTexts(span.expression, checker)[0] ?? "") + span.literal.text,
    );
    return [[node.head.text, ...parts].join("")];
  }
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? [type.value] : [];
}

function pathMembers(
  path: readonly string[],
  type: ts.Type,
  checker: ts.TypeChecker,
): readonly { readonly symbol: ts.Symbol }[] {
  const [first, ...rest] = path;
  const symbol = first === undefined ? undefined : type.getProperty(first);
  if (symbol === undefined) return [];
  const member = checker.getTypeOfSymbol(symbol);
  const element = checker.getIndexTypeOfType(member, ts.IndexKind.Number) ?? member;
  return [{ symbol }, ...pathMembers(rest, element, checker)];
}
