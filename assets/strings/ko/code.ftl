code-rules = { $verdict }: { $things }
code-if-last = { $rule } (마지막 시술이면)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed }: { $by }
code-questions = { sheet-questions }: { $number }
