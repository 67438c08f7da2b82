guide-document = Guide d’hydratation
guide-handout-both = Très peu d’huile de coco ou d’olive. Rien qui contienne de l’alcool. Commencez le jour indiqué sur votre fiche.
guide-handout-coconut = Très peu d’huile de coco. Rien qui contienne de l’alcool. Commencez le jour indiqué sur votre fiche.
guide-handout-olive = Très peu d’huile d’olive. Rien qui contienne de l’alcool. Commencez le jour indiqué sur votre fiche.
guide-handout-neither = Demandez-nous avant d’utiliser une huile. N’utilisez rien qui contienne de l’alcool.
guide-handout-title = Hydrater votre cuir chevelu
guide-handout-allergies = Si vous réagissez à la noix de coco ou à l’olive, n’utilisez pas cette huile. Parlez-nous-en d’abord.
guide-avoid-alt = À éviter
guide-welcome-alt = Permis
guide-handout-amount = Assez pour toute la tête. Dessiné en taille réelle.

flaking-document = Pourquoi mon cuir chevelu pèle-t-il ?
flaking-handout-what = Que faire
flaking-handout-moist = Gardez-le hydraté.
flaking-handout-clean = Gardez-le propre.
flaking-handout-clean-why = Lavez-le seulement comme le dit votre fiche et séchez-le en tapotant.
flaking-handout-hands = N’y touchez pas.
flaking-handout-hands-why = Ne grattez pas, ne frottez pas, n’arrachez rien. Les peaux tombent d’elles-mêmes.
flaking-handout-reasons = Trois raisons
flaking-handout-ask = Des questions ? Demandez-nous. Si la rougeur, la douleur ou le gonflement augmente ou s’étend, voyez un médecin.

guide-rule = Gardez le cuir chevelu hydraté pendant qu’il guérit : du naturel, du léger, du simple, et rien qui contienne de l’alcool.
guide-allergies = Les allergies d’abord.
oil-coconut = Huile de coco
oil-coconut-which = Vierge, sans parfum. Elle fond entre des doigts chauds.
oil-olive = Huile d’olive
oil-olive-which = Vierge extra. Tout aussi peu.
use-title = Comment l’utiliser
use-amount = Un demi-petit pois
use-from = À partir de quand
use-from-unsaid = Le protocole choisi ne le dit pas.
use-often = Combien de fois
use-often-answer = Deux fois par jour, sur un cuir chevelu sec.
use-how = Comment
use-how-answer = Mains propres. Réchauffez-la entre les doigts, appliquez-la en pressant, ne frottez pas.
avoid-title = Ce qu’il faut éviter, et pourquoi
avoid-alcohol = L’alcool qui dessèche :
avoid-alcohol-why = alcohol, alcohol denat., ethanol, isopropyl alcohol. Il dessèche la peau.
avoid-perfume = Le parfum :
avoid-perfume-why = parfum, fragrance, aroma. Il peut irriter une peau qui guérit et cache beaucoup d’allergènes.
avoid-acids = Les acides et les rétinoïdes :
avoid-acids-why = acide glycolique, lactique, salicylique ; rétinol et apparentés. Pas sur un cuir chevelu qui guérit.
avoid-witch-hazel = L’hamamélis et les teintures :
avoid-witch-hazel-why = souvent faits avec de l’alcool. Demandez au fabricant.
avoid-yeast = Pellicules, dermatite séborrhéique, folliculite :
avoid-yeast-why = les deux huiles nourrissent la levure en cause (Vaughn 2018). Demandez d’abord à l’artiste.
avoid-fatty = Cetyl, cetearyl, stearyl alcohol :
avoid-fatty-why = seul le nom se ressemble. Ils sont gras et adoucissent la peau.
flaking-title = Pourquoi mon cuir chevelu pèle-t-il ?
flaking-healing = La peau guérit.
flaking-healing-why = Une séance fait des milliers de minuscules éraflures. Elles sèchent les jours suivants et peuvent peler, en plus de la peau sèche ordinaire.
flaking-oil = Le sébum y sèche.
flaking-oil-why = Sur un cuir chevelu gras qu’on ne lave pas, le sébum s’accumule. Il sèche et ressemble à des peaux.
flaking-washing = Rien ne les emporte.
flaking-washing-why = Qui se lave les cheveux tous les jours s’arrête un moment : la peau sèche s’accumule.
flaking-calm = Certaines personnes pèlent peu, d’autres beaucoup. C’est habituel : suivez les soins et n’arrachez rien.
guide-from-day = { $day ->
    [0] Juste après la séance.
    [1] Dès le lendemain de chaque séance.
   *[other] Dès { $day } jours après chaque séance.
}
