import ts from "typescript";
import type { ApiSet } from "./api-uses";

const CALL = /isSetSupported\(\s*"([^"]+)"(?:\s*,\s*"([^"]+)")?/g;

/** True where version "1.13" is at least "1.9". */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Whether a condition asks for the set, in itself or through a constant that it names. */
function asksFor(condition: ts.Node, needs: ApiSet, checker: ts.TypeChecker): boolean {
  if (textAsksFor(condition.getText(), needs)) return true;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isIdentifier(node)) found = constantAsksFor(node, needs, checker);
    ts.forEachChild(node, visit);
  };
  visit(condition);
  return found;
}

function constantAsksFor(name: ts.Identifier, needs: ApiSet, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false;
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    return textAsksFor(declaration.initializer.getText(), needs);
  }
  return ts.isFunctionDeclaration(declaration) && textAsksFor(declaration.getText(), needs);
}

/** Our own isSetSupported takes (version, set); Office's takes (set, version). Both orders are understood. */
function textAsksFor(text: string, needs: ApiSet): boolean {
  return [...text.matchAll(CALL)].some(([, one = "", other = "ExcelApi"]) => {
    const [set, version] = /^[0-9.]+$/.test(one) ? [other, one] : [one, other];
    return set === needs.name && isAtLeast(version, needs.version);
  });
}

/**
 * Whether a use stands behind isSetSupported: in a branch whose condition asks for the set, behind an early return that
 * asks for it, or in a function that is only ever called from such places.
 */
export function isGuarded(
  node: ts.Node,
  needs: ApiSet,
  program: ts.Program,
  seen = new Set<ts.Node>(),
): boolean {
  const checker = program.getTypeChecker();
  for (let one: ts.Node = node; one.parent !== undefined; one = one.parent) {
    if (branchAsks(one, needs, checker) || returnsEarly(one, needs, checker)) return true;
    if (ts.isFunctionDeclaration(one) && one.name !== undefined) {
      if (seen.has(one)) return false;
      seen.add(one);
      const calls = callsOf(one.name, program);
      return calls.length > 0 && calls.every((call) => isGuarded(call, needs, program, seen));
    }
  }
  return false;
}

function branchAsks(node: ts.Node, needs: ApiSet, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent))
    return node === parent.thenStatement && asksFor(parent.expression, needs, checker);
  if (ts.isConditionalExpression(parent)) {
    return node === parent.whenTrue && asksFor(parent.condition, needs, checker);
  }
  const isAnd =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && node === parent.right && asksFor(parent.left, needs, checker);
}

/** `if (!isSetSupported("1.13")) return …;` (or throw) before the statement in the same block. */
function returnsEarly(node: ts.Node, needs: ApiSet, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (!ts.isBlock(parent)) return false;
  return parent.statements.some(
    (statement) =>
      statement.pos < node.pos &&
      ts.isIfStatement(statement) &&
      ts.isPrefixUnaryExpression(statement.expression) &&
      statement.expression.operator === ts.SyntaxKind.ExclamationToken &&
      asksFor(statement.expression, needs, checker) &&
      /^\{?\s*(?:return|throw)\b/.test(statement.thenStatement.getText()),
  );
}

function callsOf(name: ts.Identifier, program: ts.Program): readonly ts.Node[] {
  const checker = program.getTypeChecker();
  const target = checker.getSymbolAtLocation(name);
  const calls: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      node.text === name.text &&
      node !== name &&
      !ts.isImportSpecifier(node.parent)
    ) {
      const symbol = checker.getSymbolAtLocation(node);
      const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      if ((isAlias ? checker.getAliasedSymbol(symbol) : symbol) === target) calls.push(node);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile)
    .forEach(visit);
  return calls;
}
