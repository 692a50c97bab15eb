const ROUTE_FILES = /[\\/]app[\\/].*(page|layout|route|error|not-found|robots|sitemap|icon)\.tsx?$|\.(test|d)\.tsx?$/

/** A local ESLint rule: every exported function says in a sentence what it is. Files whose exports the framework names are excepted. */
export const documented = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: '“{{name}}” is exported without a sentence that says what it is.' },
  },
  create(context) {
    if (ROUTE_FILES.test(context.filename)) return {}
    const { sourceCode } = context
    const check = (node) => {
      const { declaration } = node
      if (!declaration) return
      const declared = declaration.type === 'VariableDeclaration' ? declaration.declarations[0] : declaration
      const made = declared?.init ?? declared
      if (!/Function/.test(made?.type ?? '')) return
      const last = sourceCode.getCommentsBefore(node).at(-1)
      if (last?.type === 'Block' && last.value.startsWith('*')) return
      // Overloads are documented once, at the first of them.
      const before = sourceCode.ast.body[sourceCode.ast.body.indexOf(node) - 1]
      if (before?.declaration?.type === 'TSDeclareFunction') return
      context.report({ node, messageId: 'missing', data: { name: declared?.id?.name ?? 'default' } })
    }
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check }
  },
}
