code-rules = { $verdict }: { $things }
code-if-last = { $rule } (se não houver mais sessões)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
