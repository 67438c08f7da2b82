code-rules = { $verdict }：{ $things }
code-if-last = { $rule }（若不再紋髮）
code-visit = { sheet-visit }：{ $moment }
code-healed = { sheet-healed }：{ $by }
code-questions = { sheet-questions }：{ $number }
