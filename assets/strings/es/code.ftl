code-rules = { $verdict }: { $things }
code-if-last = { $rule } (si no hay más sesiones)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
