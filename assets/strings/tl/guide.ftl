guide-document = Gabay sa moisturizer
guide-handout-both = Kaunting-kaunting coconut oil o olive oil. Huwag gumamit ng may alcohol. Magsimula sa araw na nasa sheet ninyo.
guide-handout-coconut = Kaunting-kaunting coconut oil. Huwag gumamit ng may alcohol. Magsimula sa araw na nasa sheet ninyo.
guide-handout-olive = Kaunting-kaunting olive oil. Huwag gumamit ng may alcohol. Magsimula sa araw na nasa sheet ninyo.
guide-handout-neither = Magtanong muna sa amin bago gumamit ng anumang oil. Huwag gumamit ng may alcohol.
handout-guide = Moisturizer para sa inyong anit
guide-handout-allergies = Kung may allergy kayo sa niyog o olive, huwag gamitin ang oil na iyon. Sabihin muna sa amin.
guide-avoid-alt = Iwasan
guide-welcome-alt = Puwede
guide-handout-olive-which = Extra virgin. Kaunti lang.
guide-handout-amount = Sapat sa buong anit. Ganito ang totoong laki.

flaking-document = Bakit nagbabalat ang anit ko?
flaking-handout-what = Ano ang gagawin
flaking-handout-moist = Panatilihing moisturized.
flaking-handout-clean = Panatilihing malinis.
flaking-handout-clean-why = Hugasan lang ayon sa sheet ninyo, at dampian hanggang matuyo.
flaking-handout-hands = Huwag galawin.
flaking-handout-hands-why = Huwag kamutin, kuskusin o kutkutin. Kusang natatanggal ang tuklap na balat.
flaking-handout-reasons = Tatlong dahilan
flaking-handout-ask = May tanong? Itanong sa amin. Magpatingin sa doktor kung lumalala o kumakalat ang pamumula, kirot o pamamaga.

guide-rule = Panatilihing moisturized ang anit habang gumagaling. Natural, magaan at simple: huwag gumamit ng may alcohol.
guide-allergies = Allergy muna.
oil-coconut = Coconut oil
oil-coconut-which = Virgin, walang pabango. Natutunaw sa pagitan ng maiinit na daliri.
oil-olive = Olive oil
oil-olive-which = Extra virgin. Kaunting-kaunti rin.
use-title = Paano gamitin
use-amount = Kalahating gisantes
use-from = Mula kailan
use-from-unsaid = Hindi sinasabi ng napiling protocol.
use-often = Gaano kadalas
use-often-answer = Dalawang beses sa isang araw, sa tuyong anit.
use-how = Paano
use-how-answer = Malinis na kamay. Painitin sa pagitan ng mga daliri at idampi sa anit. Huwag ikuskos.
avoid-title = Ano ang iiwasan, at bakit
avoid-alcohol = Alcohol na nakakatuyo:
avoid-alcohol-why = alcohol, alcohol denat., ethanol, isopropyl alcohol. Tinutuyo nito ang balat.
avoid-perfume = Pabango:
avoid-perfume-why = parfum, fragrance, aroma. Puwedeng makairita sa gumagaling na balat. Maraming nakatagong allergen dito.
avoid-acids = Mga acid at retinol cream:
avoid-acids-why = glycolic, lactic o salicylic acid. Retinol at mga katulad nito. Bawal sa gumagaling na anit.
avoid-witch-hazel = Witch hazel at mga tincture:
avoid-witch-hazel-why = madalas gawa sa alcohol. Itanong sa gumawa.
avoid-yeast = Balakubak, seborrheic dermatitis, folliculitis:
avoid-yeast-why = pinapakain ng dalawang oil ang yeast na sanhi ng mga ito (Vaughn 2018). Itanong muna sa artist.
avoid-fatty = Cetyl, cetearyl, stearyl alcohol:
avoid-fatty-why = alcohol sa pangalan lang. Mamantika (fatty) ang mga ito at pinalalambot ang balat.
handout-flaking = Bakit nagbabalat ang anit ko?
flaking-healing = Gumagaling ang balat.
flaking-healing-why = Libo-libong maliliit na gasgas ang nagagawa sa isang session. Natutuyo ang mga ito sa susunod na mga araw at puwedeng magbalat, dagdag sa karaniwang tuyong balat.
flaking-oil = Natutuyo ang langis sa anit.
flaking-oil-why = Naiipon ang langis sa oily na anit na hindi nahuhugasan. Natutuyo ito at mukhang tuklap na balat.
flaking-washing = Walang nag-aalis nito.
flaking-washing-why = Kung araw-araw kayong nagsa-shampoo, titigil muna kayo ngayon, kaya naiipon ang tuyong balat.
flaking-calm = May kaunti lang ang pagbabalat, may marami. Normal iyon. Sundin ang aftercare at huwag kutkutin.
guide-from-day = { $day ->
    [0] Pagkatapos mismo ng session.
    [1] Mula sa araw pagkatapos ng bawat session.
    [one] Mula { $day } araw pagkatapos ng bawat session.
   *[other] Mula { $day } araw pagkatapos ng bawat session.
}

handout-before = Bago ang session ninyo
before-lead = Ano ang gagawin sa mga araw bago kayo pumunta.
before-two-weeks = 2 linggo bago
before-week = 1 linggo bago
before-three-days = 3 araw bago
before-night = Gabi bago
before-day = Sa mismong araw
before-sun = Bawal magbabad sa araw o magpa-tan.
before-sun-why = Sabihin sa amin kung na-sunburn ang anit ninyo.
before-acids = Bawal ang mga acid o retinol sa anit.
before-acids-why = Hanapin sa label ang AHA, BHA, retinol o tretinoin.
before-cream = Gumamit ng magaan na cream araw-araw.
before-cream-why = Walang pabango. Kung tuyo ang anit ninyo, baka ilipat natin ang petsa.
before-drinks = Bawal ang alak at caffeine.
before-drinks-why = Ibig sabihin: beer, wine, kape, black tea, cola at energy drink.
before-wash = Maghugas gamit ang mild na shampoo.
before-wash-why = Baka ilang araw kayong bawal maghugas pagkatapos ng session.
before-bare = Huwag maglagay ng kahit ano sa anit.
before-bare-why = Bawal ang cream, oil, gel, powder o spray.
before-tell = Sabihin muna sa amin
before-medicine = Mga gamot ninyo.
before-medicine-why = Huwag itigil ang gamot nang kayo lang. Umiinom ba kayo ng pampalabnaw ng dugo (blood thinner), isotretinoin o steroid? Itanong sa doktor na nagreseta.
before-health = Kalusugan ninyo.
before-health-why = Buntis ba kayo o nagpapasuso? May diabetes, epilepsy, bleeding disorder, o sakit sa puso o immune system ba kayo?
before-skin = Balat ninyo.
before-skin-why = May eczema, psoriasis, nakaumbok na peklat, nunal o sugat ba sa anit ninyo?
before-allergies = Mga allergy ninyo.
before-allergies-why = Lalo na: pigment, latex, numbing cream, mga oil.
before-close = Puwedeng iba ang mga araw sa ibang studio. Kung hindi sigurado, itanong sa amin.

handout-long-term = Pag-aalaga sa mga susunod na taon
long-term-lead = Para kapag magaling na ang inyong anit.
long-term-sun = Magtakip kapag maaraw.
long-term-sun-why = Mag-sombrero, o mag-sunscreen na SPF 30 pataas. Mag-apply ulit tuwing 2 oras. Puwedeng kumupas ang mga tuldok dahil sa araw.
long-term-tanning = Bawal ang tanning bed at sunlamp.
long-term-tanning-why = Puwede ring kumupas ang mga tuldok dahil sa ilaw nito.
long-term-dry = Tuyong balat? Gumamit ng magaan na lotion.
long-term-dry-why = Iyong may tubig. Puwedeng kumupas ang mga tuldok dahil sa petroleum jelly.
long-term-touch-up = Pumunta para sa touch-up.
long-term-touch-up-why = Karamihan ay nangangailangan nito pagkalipas ng 2 hanggang 5 taon.
long-term-staff = Magdo-donate ng dugo? Magpapa-MRI?
long-term-staff-why = Sabihin sa staff ang tungkol sa anit ninyo. Baka maghintay muna bago mag-donate ng dugo: 3 buwan sa Canada.
long-term-fades = Ano ang kumukupas, at kailan
long-term-first-weeks = Sa unang mga linggo:
long-term-first-weeks-why = natatanggal ang maliliit na langib at may kasamang kaunting kulay. Pupunan ito sa susunod na session.
long-term-last-session = Pagkatapos ng huling session:
long-term-last-session-why = sabihin agad sa amin kung may nakikitang mapuputlang bahagi.
long-term-years = Sa paglipas ng mga taon:
long-term-years-why = unti-unting pumuputla ang lahat ng tuldok.

handout-doctor = Kailan magpapatingin sa doktor
doctor-lead = Normal ang kaunting pamumula, kati at pagbabalat. Hindi normal ang lumalala o kumakalat.
doctor-take = Dalhin ang papel na ito
doctor-say = Sabihin: “Nagpa-scalp micropigmentation ako. Tattoo ito sa anit.”
doctor-medicine = Huwag itigil ang gamot nang kayo lang. Itanong sa doktor na nagreseta.
doctor-session = Huling session ko:
doctor-pigment = Pigment at lot:

handout-slips = Nangyari nang maaga?
slips-lead = Gawin agad ang nakasulat dito. Pagkatapos, sabihin sa amin kung ano ang nangyari at kailan.
slips-unsaid = Tawagan kami agad at sabihin kung ano ang nangyari.

handout-days = Aftercare, araw-araw
days-count = Ang Day 0 ay ang araw ng session. Ang Day 1 ay nagsisimula makalipas ang isang araw, sa parehong oras. Isulat ang inyong mga petsa sa mga linya.
days-row = Day { $day }
days-within = Day { $day }
days-only-if = { $title }, kapag sinabi lang namin:
days-rule = { $row }: { $text }

card-document = Aftercare card
card-how = Gupitin sa linya. Tiklupin sa gitna. Itago sa wallet.
card-dry = Panatilihing tuyo
card-from = mula { $moment }
