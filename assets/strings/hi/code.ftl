code-rules = { $verdict }: { $things }
code-if-last = { $rule } (अगर और सेशन न हो)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed }: { $by }
code-questions = { sheet-questions }: { $number }
