# The plan as plain text, in the code on the sheet. Every letter makes the code larger.

# $verdict: "Not yet". $things: "Water · Soap, shampoo".
code-rules = { $verdict }: { $things }
# A rule that counts from the last session, when there may be another.
code-if-last = { $rule } (if no more sessions)
# $moment: "Thu 10 Dec, until 8:30 pm".
code-visit = { sheet-visit }: { $moment }
# $by: "by Sat 19 Dec".
code-healed = { sheet-healed } { $by }
code-questions = { sheet-questions } { $number }
