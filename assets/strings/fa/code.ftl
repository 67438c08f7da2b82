code-rules = { $verdict }: { $things }
code-if-last = { $rule } (اگر جلسه دیگری نیست)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
