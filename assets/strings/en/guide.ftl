# What the moisturizer guide and the handout on flaking say on paper alone. What they say
# on the screen too stands with the screen's words.

guide-document = Moisturizer guide
# Which oils somebody can have. The last is for who must ask first, whatever the reason.
guide-handout-both = A tiny amount of coconut or olive oil. Nothing with alcohol. Start on the day your sheet says.
guide-handout-coconut = A tiny amount of coconut oil. Nothing with alcohol. Start on the day your sheet says.
guide-handout-olive = A tiny amount of olive oil. Nothing with alcohol. Start on the day your sheet says.
guide-handout-neither = Ask us before you use any oil. Use nothing with alcohol.
guide-handout-title = Moisturizer for your scalp
guide-handout-allergies = If you react to coconut or olive, do not use that oil. Tell us first.
guide-avoid-alt = Avoid
guide-welcome-alt = Fine
guide-handout-amount = Enough for the whole scalp. This is its real size.

flaking-document = Why does my scalp flake?
flaking-handout-what = What to do
flaking-handout-moist = Keep it moist.
flaking-handout-clean = Keep it clean.
flaking-handout-clean-why = Wash it only as your sheet says, and pat it dry.
flaking-handout-hands = Leave it alone.
flaking-handout-hands-why = Do not scratch, rub or pick. Flakes fall off by themselves.
flaking-handout-reasons = Three reasons
flaking-handout-ask = Questions? Ask us. See a doctor if redness, pain or swelling grows or spreads.

