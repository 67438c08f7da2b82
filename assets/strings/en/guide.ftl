# What the moisturizer guide and the handout on flaking say on paper alone. What they say
# on the screen too stands with the screen's words.

guide-document = Moisturizer guide
guide-handout-title = Moisturizer for your scalp
guide-handout-allergies = If you react to coconut or olive, do not use that oil. Tell your artist first.
guide-avoid-alt = Avoid
guide-welcome-alt = Fine
guide-handout-amount = Enough for the whole scalp. Drawn in real size.

flaking-document = Why does my scalp flake?
flaking-handout-what = What to do
flaking-handout-moist = Keep it moist.
flaking-handout-moist-why = A tiny amount of coconut or olive oil, as soon as your sheet allows it. Nothing with alcohol.
flaking-handout-clean = Keep it clean.
flaking-handout-clean-why = Wash it only as your sheet says, and pat it dry.
flaking-handout-hands = Leave it alone.
flaking-handout-hands-why = Do not scratch, rub or pick. Flakes fall by themselves.
flaking-handout-reasons = Three reasons
flaking-handout-ask = Questions? Ask your artist. If redness, pain or swelling grows or spreads, see a doctor.

