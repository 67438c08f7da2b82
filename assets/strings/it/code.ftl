code-rules = { $verdict }: { $things }
code-if-last = { $rule } (se non ci sono altre sedute)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
