# The plan as plain text, in the code on the sheet. Every letter makes the code larger.

# $verdict: "Not yet". $things: "Water · Soap, shampoo".
code-rules = { $verdict }: { $things }
# $moment: "Thu 10 Dec, until 8:30 pm".
code-visit = { sheet-visit }: { $moment }
# $by: "by Sat 19 Dec".
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions } { $number }
