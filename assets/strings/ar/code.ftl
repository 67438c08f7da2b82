code-rules = { $verdict }: { $things }
code-if-last = { $rule } (إن لم تكن جلسات أخرى)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions }: { $number }
