code-rules = { $verdict } : { $things }
code-if-last = { $rule } (si c’était la dernière séance)
code-visit = { sheet-visit } : { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions } : { $number }
