sheet-document = Fiche de soins
sheet-lead-dry = Gardez votre cuir chevelu au sec jusqu’au { $moment }.
sheet-lead-dry-name = { $name }, gardez votre cuir chevelu au sec jusqu’au { $moment }.
sheet-lead-dry-why = Des milliers de minuscules égratignures doivent d’abord se refermer.
sheet-lead = Prenez soin de votre cuir chevelu jusqu’au { $day }.
sheet-lead-name = { $name }, prenez soin de votre cuir chevelu jusqu’au { $day }.
sheet-lead-healed = Votre cuir chevelu est guéri. Il n’y a plus de règles.
sheet-lead-healed-name = { $name }, votre cuir chevelu est guéri. Il n’y a plus de règles.
sheet-session = Séance { $number } terminée le { $moment }.
sheet-session-booked = La séance { $number } se termine le { $moment }. Ces dates comptent à partir de là.

sheet-from-time = dès { $time }
sheet-until-moment = jusqu’au { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, jusqu’au { $day }
sheet-forbidden-until-last = { $things }, jusqu’au { $day } si c’était votre dernière séance
sheet-if-last = Si c’était votre dernière séance :
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = Tout le temps :
sheet-always-text = Gardez votre cuir chevelu propre. Mains propres seulement. Ne grattez pas, n’arrachez rien.
sheet-aside = Aussi :

sheet-oil = Huile : dès le { $moment }
sheet-oil-ask = Huile : demandez-nous d’abord
sheet-oil-coconut = Huile de coco
sheet-oil-olive = Huile d’olive
sheet-oil-amount = Un demi-petit pois
sheet-oil-real-size = Un demi-petit pois suffit pour tout le cuir chevelu. Il est montré en taille réelle.
sheet-allergies = Vos allergies : { $names }. N’utilisez aucun produit ni aucune huile qui en contient.
sheet-product = { $name } : { $verdict }. { $reason }

sheet-visit = Votre prochain rendez-vous
sheet-visit-when = { $day }, jusqu’à { $time }
sheet-visit-text = Ces dates recommencent après. Vous recevrez une nouvelle fiche.

sheet-normal = Normal : pas d’inquiétude
sheet-normal-until = jusqu’au { $until }
sheet-normal-between = du { $from } au { $until }
sheet-normal-open = à partir du { $from }, jugé à la prochaine séance
sheet-normal-why = Pourquoi ça pèle ? La peau égratignée sèche et tombe.
sheet-normal-note = Ces dates valent pour la plupart des gens. Les vôtres peuvent être différentes.
sheet-healed = Guéri
sheet-healed-by = au plus tard le { $day }

sheet-slips = C’est arrivé trop tôt ?
sheet-slip = { $slip } : { $words }
sheet-silent = Pas sur cette page, demandez-nous : { $things }

sheet-call-artist = Appelez-nous
sheet-call-artist-number = Appelez-nous : { $number }
sheet-call-doctor = Voyez un médecin aujourd’hui
sheet-call-doctor-number = Voyez un médecin aujourd’hui ou appelez le { $number }
sheet-call-emergency = Appelez le numéro d’urgence
sheet-call-emergency-number = Appelez tout de suite le { $number }
sheet-call-dermatologist = Voyez un dermatologue

sheet-code = Scannez ce code pour avoir ces dates sur votre téléphone. Il n’ouvre aucun site web.
sheet-received-on = Reçu le
sheet-signed = Signature
sheet-pigment = Pigment : { $name }
sheet-pigment-lot = Pigment : { $name }, lot { $lot }
sheet-questions = Des questions ? Appelez ou écrivez
sheet-logo = Logo de { $studio }
sheet-logo-alone = Logo du studio
sheet-page = { $page } sur { $all }
sheet-disclaimer = Ceci n’est pas un avis médical.
sheet-draft = Traduction provisoire.
sheet-made = { $protocol }, version { $version } · { $paper } · imprimé le { $date }
document-made = Imprimé le { $date }
