code-rules = { $verdict }: { $things }
code-if-last = { $rule } (falls letzte Sitzung)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions } { $number }
