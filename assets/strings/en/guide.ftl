# The moisturizer guide and the handout on flaking: first what they say on paper alone.

guide-document = Moisturizer guide
# Which oils somebody can have. The last is for who must ask first, whatever the reason.
guide-handout-both = A tiny amount of coconut or olive oil. Nothing with alcohol. Start on the day your sheet says.
guide-handout-coconut = A tiny amount of coconut oil. Nothing with alcohol. Start on the day your sheet says.
guide-handout-olive = A tiny amount of olive oil. Nothing with alcohol. Start on the day your sheet says.
guide-handout-neither = Ask us before you use any oil. Use nothing with alcohol.
handout-guide = Moisturizer for your scalp
guide-handout-allergies = If you react to coconut or olive, do not use that oil. Tell us first.
guide-avoid-alt = Avoid
guide-welcome-alt = Fine
# Of olive oil where there is no other to compare its amount with.
guide-handout-olive-which = Extra virgin. A tiny amount.
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
handout-flaking = Why does my scalp flake?
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

# The handout for the days before a session. The days are those of studios' published guides; where
# they differ, the longest: mbelegantmicro.ca/scalp-micropigmentation/smp-precare (3 days without
# alcohol and caffeine), enhancedscalp.com/resources/pre-care-instructions (cream for a week and none
# on the day, a mild wash the night before), mytransformation.com.au (2 weeks without sun),
# jesse-smp.com (a dry scalp is given another date). What to tell us is what published health forms
# ask. No medicine is ever stopped on our word.
handout-before = Before your session
before-lead = What to do in the two weeks before you come.
before-two-weeks = 2 weeks before
before-week = 1 week before
before-three-days = 3 days before
before-night = The night before
before-day = On the day
before-sun = No strong sun, no tanning.
before-sun-why = Tell us if your scalp is sunburned.
before-acids = No acids or retinol on your scalp.
before-acids-why = Look for AHA, BHA, retinol or tretinoin on the label.
before-cream = Use a light cream every day.
before-cream-why = No perfume. If your scalp is dry, we may have to find a new date.
before-drinks = No alcohol and no caffeine.
before-drinks-why = That is beer, wine, coffee, black tea, cola and energy drinks.
before-wash = Wash with a mild shampoo.
before-wash-why = You cannot wash your scalp for some days after the session.
before-bare = Nothing on your scalp.
before-bare-why = No cream, oil, gel, powder or spray.
before-tell = Tell us first
before-medicine = Your medicines.
before-medicine-why = Do not stop any on your own. Do you take a blood thinner, isotretinoin or steroids? Ask the doctor who prescribed it.
before-health = Your health.
before-health-why = Are you pregnant or nursing? Do you have diabetes, epilepsy, a bleeding disorder, or a heart or immune disease?
before-skin = Your skin.
before-skin-why = Do you have eczema, psoriasis, raised scars, moles or sores on your scalp?
before-allergies = Your allergies.
before-allergies-why = Above all: pigment, latex, numbing cream, oils.
before-close = Other studios may name other days. Ask us if you are not sure.

# The handout on care after healing. Sun, tanning beds, dry skin and petroleum jelly: American Academy
# of Dermatology, "Caring for tattooed skin". How long it lasts, and giving blood (Canadian Blood
# Services): published answers of studios. Scabs: manolihernandez.com, scalpguru.com/smp/fading.
handout-long-term = Care for the years to come
long-term-lead = For when your scalp has healed.
long-term-sun = Cover up in the sun.
long-term-sun-why = Wear a hat, or sunscreen of SPF 30 or more. Put it on again every 2 hours. Sun can fade the dots.
long-term-tanning = No tanning beds, no sunlamps.
long-term-tanning-why = Their light can fade the dots too.
long-term-dry = Dry skin? Use a light lotion.
long-term-dry-why = One with water in it. Petroleum jelly can fade the dots.
long-term-touch-up = Come for a touch-up.
long-term-touch-up-why = Most people need one after 2 to 5 years.
long-term-staff = Giving blood? Having an MRI scan?
long-term-staff-why = Tell the staff that you have a tattoo on your scalp. You may have to wait before you give blood: 3 months in Canada.
long-term-fades = What fades, and when
long-term-first-weeks = In the first weeks:
long-term-first-weeks-why = tiny scabs fall off and take some color with them. The next session fills it in.
long-term-last-session = After your last session:
long-term-last-session-why = tell us soon if you see light spots.
long-term-years = Over the years:
long-term-years-why = all dots get lighter, little by little.

# The handout on when to see a doctor. The signs are the protocol’s.
handout-doctor = When to see a doctor
doctor-lead = Some redness, itch and flaking is normal. If any of it grows or spreads, that is not.
doctor-take = Take this page with you
doctor-say = Say: “I had scalp micropigmentation. It is a tattoo of the scalp.”
doctor-medicine = Do not stop a medicine on your own. Ask the doctor who prescribed it.
# Before lines to write on.
doctor-session = My last session:
doctor-pigment = Pigment and lot:

# The handout on what to do when a rule was broken. What to do is the protocol’s.
handout-slips = Did it happen too soon?
slips-lead = Do what it says here at once. Then tell us what happened, and when.
slips-unsaid = Call us at once, and say what happened.

# The handout with the protocol in day numbers.
handout-days = Aftercare, day by day
days-count = Day 0 is the day of your session. Day 1 begins one day later, at the same hour. Write your dates on the lines.
# At the head of a row, and within a sentence: "Soap and shampoo, until day 8".
days-row = Day { $day }
days-within = day { $day }
# $title: "Natural cleanser".
days-only-if = { $title }, only if we say so:
# $row: "Day 4". $text: "A very simple natural cleanser, nothing more."
days-rule = { $row }: { $text }

# The card for the wallet.
card-document = Aftercare card
card-how = Cut along the dashed line. Fold along the dotted line. Keep it in your wallet.
card-dry = Keep dry
# $moment: "Sun 22 Nov, 4:00 pm".
card-from = from { $moment }
