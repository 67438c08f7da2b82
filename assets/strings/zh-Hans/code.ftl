code-rules = { $verdict }：{ $things }
code-if-last = { $rule }（如不再纹发）
code-visit = { sheet-visit }：{ $moment }
code-healed = { sheet-healed }：{ $by }
code-questions = { sheet-questions }：{ $number }
