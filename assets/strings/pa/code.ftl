code-rules = { $verdict }: { $things }
code-if-last = { $rule } (ਜੇ ਹੋਰ ਸੈਸ਼ਨ ਨਾ ਹੋਵੇ)
code-visit = { sheet-visit }: { $moment }
code-healed = { sheet-healed }: { $by }
code-questions = { sheet-questions }: { $number }
