code-rules = { $verdict }: { $things }
code-if-last = { $rule } (nếu là buổi cuối)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
