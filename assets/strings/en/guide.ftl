# The moisturizer guide and the handout on flaking: first what they say on paper alone.

guide-document = Moisturizer guide
# Which oils somebody can have. The last is for who must ask first, whatever the reason.
guide-handout-both = A tiny amount of coconut or olive oil. Nothing with alcohol. Start on the day that your sheet says.
guide-handout-coconut = A tiny amount of coconut oil. Nothing with alcohol. Start on the day that your sheet says.
guide-handout-olive = A tiny amount of olive oil. Nothing with alcohol. Start on the day that your sheet says.
guide-handout-neither = Ask us before you use any oil. Use nothing with alcohol.
guide-handout-title = Moisturizer for your scalp
guide-handout-allergies = If you react to coconut or olive, do not use that oil. Tell us first.
guide-avoid-alt = Avoid
guide-welcome-alt = Fine
guide-handout-amount = Enough for the whole scalp. Drawn in real size.

flaking-document = Why does my scalp flake?
flaking-handout-what = What to do
flaking-handout-moist = Keep it moist.
flaking-handout-clean = Keep it clean.
flaking-handout-clean-why = Wash it only as your sheet says, and pat it dry.
flaking-handout-hands = Leave it alone.
flaking-handout-hands-why = Do not scratch, rub or pick. Flakes fall by themselves.
flaking-handout-reasons = Three reasons
flaking-handout-ask = Questions? Ask us. If redness, pain or swelling grows or spreads, see a doctor.

# What the screen says too.
guide-rule = Keep the scalp moist while it heals: natural, light, simple, and nothing with alcohol.
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
use-how-answer = Clean hands. Warm it between the fingers, press it on, do not rub.
avoid-title = What to avoid, and why
avoid-alcohol = Alcohol that dries:
avoid-alcohol-why = alcohol, alcohol denat., ethanol, isopropyl alcohol. It dries the skin out.
avoid-perfume = Perfume:
avoid-perfume-why = parfum, fragrance, aroma. It can irritate skin that heals, and many allergens hide in it.
avoid-acids = Acids and retinoids:
avoid-acids-why = glycolic, lactic, salicylic acid; retinol and its kin. Not on a healing scalp.
avoid-witch-hazel = Witch hazel and tinctures:
avoid-witch-hazel-why = often made with alcohol. Ask the maker.
avoid-yeast = Dandruff, seborrhoeic dermatitis, folliculitis:
avoid-yeast-why = both oils feed the yeast behind them (Vaughn 2018). Ask the artist first.
avoid-fatty = Cetyl, cetearyl, stearyl alcohol:
avoid-fatty-why = only sound alike. They are fatty and soften the skin.
flaking-title = Why does my scalp flake?
flaking-healing = The skin heals.
flaking-healing-why = A session makes thousands of tiny grazes. They dry over the coming days and may flake, on top of ordinary dry skin.
flaking-oil = Oil dries on it.
flaking-oil-why = An oily scalp that is not washed builds up oil. It dries and looks like flakes.
flaking-washing = Nothing washes it off.
flaking-washing-why = Whoever shampoos every day stops for a while, so dry skin builds up.
flaking-calm = Some people flake little, some a lot. It is usual: follow the aftercare and do not pick.
guide-from-day = { $day ->
    [0] Right after the session.
    [1] From the day after each session.
   *[other] From { $day } days after each session.
}
