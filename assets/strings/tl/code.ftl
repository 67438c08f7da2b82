code-rules = { $verdict }: { $things }
code-if-last = { $rule } (kung huling session na)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
