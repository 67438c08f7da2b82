sheet-document = Foglio delle cure
sheet-lead-dry = Tenga asciutto il cuoio capelluto fino a { $moment }.
sheet-lead-dry-name = { $name }, tenga asciutto il cuoio capelluto fino a { $moment }.
sheet-lead-dry-why = Prima devono chiudersi migliaia di graffi minuscoli.
sheet-lead = Si prenda cura del cuoio capelluto fino a { $day }.
sheet-lead-name = { $name }, si prenda cura del cuoio capelluto fino a { $day }.
sheet-lead-healed = Il suo cuoio capelluto è guarito. Non ci sono più regole.
sheet-lead-healed-name = { $name }, il suo cuoio capelluto è guarito. Non ci sono più regole.
sheet-session = La seduta { $number } è finita { $moment }.
sheet-session-booked = La seduta { $number } finisce { $moment }. Queste date contano da allora.

sheet-from-time = dalle { $time }
sheet-until-moment = fino a { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, fino a { $day }
sheet-forbidden-until-last = { $things }, fino a { $day } se questa era l’ultima seduta
sheet-if-last = Se questa era l’ultima seduta:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = Sempre:
sheet-always-text = Tenga pulito il cuoio capelluto. Solo mani pulite. Non si gratti, non stacchi nulla.
sheet-aside = Inoltre:

sheet-oil = Olio: da { $moment }
sheet-oil-ask = Olio: prima chieda a noi
sheet-oil-coconut = Olio di cocco
sheet-oil-olive = Olio d’oliva
sheet-oil-amount = Come mezzo pisello
sheet-oil-real-size = Una quantità come mezzo pisello basta per tutto il cuoio capelluto. Il disegno è a grandezza reale.
sheet-allergies = Le sue allergie: { $names }. Non usi nessun prodotto o olio che ne contiene.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = Il suo prossimo appuntamento
sheet-visit-when = { $day }, fino alle { $time }
sheet-visit-text = Dopo, queste date ripartono da capo. Riceverà un nuovo foglio.

sheet-normal = Normale: non si preoccupi
sheet-normal-until = fino a { $until }
sheet-normal-between = da { $from } a { $until }
sheet-normal-open = da { $from }, si valuta alla prossima seduta
sheet-normal-why = Perché si squama? La pelle graffiata si secca e cade.
sheet-normal-note = Queste date valgono per quasi tutti. Le sue possono essere diverse.
sheet-healed = Guarito
sheet-healed-by = entro { $day }

sheet-slips = È successo troppo presto?
sheet-slip = { $slip }: { $words }
sheet-silent = Non è su questo foglio, chieda a noi: { $things }

sheet-call-artist = Ci chiami
sheet-call-artist-number = Ci chiami: { $number }
sheet-call-doctor = Vada oggi dal medico
sheet-call-doctor-number = Vada oggi dal medico o chiami { $number }
sheet-call-emergency = Chiami il numero di emergenza
sheet-call-emergency-number = Chiami subito { $number }
sheet-call-dermatologist = Vada dal dermatologo

sheet-code = Scansioni questo codice per avere queste date sul telefono. Non apre nessun sito.
sheet-received-on = Ricevuto il
sheet-signed = Firma
sheet-pigment = Pigmento: { $name }
sheet-pigment-lot = Pigmento: { $name }, lotto { $lot }
sheet-questions = Domande? Chiami o scriva
sheet-logo = Logo di { $studio }
sheet-logo-alone = Logo dello studio
sheet-page = { $page } di { $all }
sheet-disclaimer = Non è un parere medico.
sheet-draft = Traduzione provvisoria.
sheet-made = { $protocol }, versione { $version } · { $paper } · stampato { $date }
document-made = Stampato { $date }
