const ROUTE_FILES =
  /(^|[\\/])app[\\/].*(page|layout|route|error|not-found|robots|sitemap|icon)\.tsx?$|\.(test|d)\.tsx?$/

/** Values whose unit, format or absence no type tells. */
const UNTOLD = new Set([
  'TSStringKeyword',
  'TSNumberKeyword',
  'TSBigIntKeyword',
  'TSUnknownKeyword',
  'TSNullKeyword',
  'TSUndefinedKeyword',
  'TSTupleType',
])

/** Names that say what a yes means. */
const QUESTION = /^(is|has|may|can|needs|wants)[A-Z]/

const FILLERS = new Set(
  'a an the of to for in on at by as is are was be it its this that these those which what who whose whether with from and or one has have'.split(
    ' ',
  ),
)

/** Sentences that fit anything, and so say nothing. */
const EMPTY = [/^One of (them|these|those|`[^`]+`)\.?$/, /^What machines are told of this page\.?$/]

const words = (text) =>
  text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** A word without its endings, so that one page and many are the same. */
function stem(word) {
  const shorter = word.replace(/(?<=.{3})(ies|es|s|ed|ing|e|y)$/, '')
  return shorter === word ? word : stem(shorter)
}

/** What a line declares, without the value: a name, parameters, types. */
function declaredBy(line) {
  if (/^\s*(export )?type /.test(line)) return line
  return line.split(line.includes('=>') ? '=>' : ' = ')[0]
}

/** Whether a comment has no word that is not in the declaration on the line below it, either. */
function repeats(comment, line) {
  const below = new Set(words(declaredBy(line)).map(stem))
  return words(comment).every((word) => FILLERS.has(word) || below.has(stem(word)))
}

function isUntold(type) {
  if (!type) return false
  if (UNTOLD.has(type.type)) return true
  if (type.type === 'TSUnionType') return type.types.some(isUntold)
  if (type.type === 'TSArrayType') return isUntold(type.elementType)
  if (type.type === 'TSTypeOperator') return isUntold(type.typeAnnotation)
  if (type.type === 'TSTypeReference') return type.typeArguments?.params.some(isUntold) ?? false
  return false
}

const annotationOf = (param) =>
  (param.left ?? param.argument ?? param.parameter ?? param).typeAnnotation?.typeAnnotation

function throws(node, keys) {
  if (node.type === 'ThrowStatement') return true
  if (/Function/.test(node.type)) return false
  return (keys[node.type] ?? []).some((key) =>
    [node[key]].flat().some((child) => child && typeof child === 'object' && throws(child, keys)),
  )
}

/** Whether a function's name and types leave something to say: a unit, a format, when there is nothing, an error. */
function leavesQuestions(name, made, keys) {
  if (made.body && throws(made.body, keys)) return true
  if (made.params.some((param) => isUntold(annotationOf(param)))) return !QUESTION.test(name)
  return isUntold(made.returnType?.typeAnnotation)
}

/**
 * A local ESLint rule. Every exported function whose name and types leave questions has a sentence; files whose exports the
 * framework names, and parts of pages, are excepted. And no documentation comment only repeats the declaration below it.
 */
export const documented = {
  meta: {
    type: 'suggestion',
    fixable: 'code',
    schema: [],
    messages: {
      missing: '“{{name}}” is exported without a sentence on what its name and types leave open: units, shape, errors.',
      repeats: 'This comment says nothing that the name and types below it do not.',
    },
  },
  create(context) {
    const { sourceCode } = context

    const checkComment = (comment) => {
      if (comment.type !== 'Block' || !comment.value.startsWith('*')) return
      const text = comment.value
        .replace(/^\s*\*+/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      const line = sourceCode.lines[comment.loc.end.line] ?? ''
      if (!EMPTY.some((each) => each.test(text)) && !repeats(text, line)) return
      const alone = sourceCode.lines[comment.loc.start.line - 1].slice(0, comment.loc.start.column).trim() === ''
      const start = sourceCode.getIndexFromLoc({ line: comment.loc.start.line, column: 0 })
      const end = sourceCode.getIndexFromLoc({ line: comment.loc.end.line + 1, column: 0 })
      context.report({
        loc: comment.loc,
        messageId: 'repeats',
        fix: alone ? (fixer) => fixer.removeRange([start, end]) : null,
      })
    }

    const checkExport = (node) => {
      const { declaration } = node
      if (!declaration) return
      const declared = declaration.type === 'VariableDeclaration' ? declaration.declarations[0] : declaration
      const made = declared?.init ?? declared
      const name = declared?.id?.name ?? 'default'
      if (!/Function/.test(made?.type ?? '') || (context.filename.endsWith('.tsx') && /^[A-Z]/.test(name))) return
      if (!leavesQuestions(name, made, sourceCode.visitorKeys)) return
      const last = sourceCode.getCommentsBefore(node).at(-1)
      if (last?.type === 'Block' && last.value.startsWith('*')) return
      // Overloads are documented once, at the first of them.
      const before = sourceCode.ast.body[sourceCode.ast.body.indexOf(node) - 1]
      if (before?.declaration?.type === 'TSDeclareFunction') return
      context.report({ node, messageId: 'missing', data: { name } })
    }

    const checked = ROUTE_FILES.test(context.filename) ? () => {} : checkExport
    return {
      Program: () => sourceCode.getAllComments().forEach(checkComment),
      ExportNamedDeclaration: checked,
      ExportDefaultDeclaration: checked,
    }
  },
}
