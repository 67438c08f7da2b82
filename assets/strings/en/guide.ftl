# The moisturizer guide and the handout on flaking: first what they say on paper alone.

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

# What the screen says too.
guide-rule = Keep the scalp moist while it heals. Natural, light and simple: nothing with alcohol.
guide-allergies = Allergies first.
oil-coconut = Coconut oil
oil-coconut-which = Virgin, unscented. It melts between warm fingers.
oil-olive = Olive oil
oil-olive-which = Extra virgin. The same tiny amount.
use-title = How to use it
use-amount = Half a pea
use-from = From when
use-from-unsaid = The chosen protocol does not say.
use-often = How often
use-often-answer = Twice a day, on a dry scalp.
use-how = How
use-how-answer = Use clean hands. Warm it between your fingers and press it on. Do not rub.
avoid-title = What to avoid, and why
avoid-alcohol = Alcohol that dries:
avoid-alcohol-why = alcohol, alcohol denat., ethanol, isopropyl alcohol. It dries the skin out.
avoid-perfume = Perfume:
avoid-perfume-why = parfum, fragrance, aroma. It can irritate healing skin. Many allergens hide in it.
avoid-acids = Acids and retinol cream:
avoid-acids-why = glycolic, lactic or salicylic acid. Retinol and the like. Not on a healing scalp.
avoid-witch-hazel = Witch hazel and tinctures:
avoid-witch-hazel-why = often made with alcohol. Ask the maker.
avoid-yeast = Dandruff, seborrhoeic dermatitis, folliculitis:
avoid-yeast-why = both oils feed the yeast behind them (Vaughn 2018). Ask the artist first.
avoid-fatty = Cetyl, cetearyl, stearyl alcohol:
avoid-fatty-why = alcohol in name only. They are fatty and soften the skin.
flaking-title = Why does my scalp flake?
flaking-healing = The skin heals.
flaking-healing-why = A session makes thousands of tiny scratches. They dry over the next days and may flake, on top of normal dry skin.
flaking-oil = Oil dries on it.
flaking-oil-why = An oily scalp that is not washed builds up oil. It dries and looks like flakes.
flaking-washing = Nothing washes it off.
flaking-washing-why = If you usually shampoo every day, you now stop for a while, so dry skin builds up.
flaking-calm = Some people flake a little, some a lot. That is normal. Follow your aftercare and do not pick.
guide-from-day = { $day ->
    [0] Right after the session.
    [1] From the day after each session.
   *[other] From { $day } days after each session.
}
