sheet-document = Aftercare sheet
sheet-lead-dry = Panatilihing tuyo ang inyong anit hanggang { $moment }.
sheet-lead-dry-name = { $name }, panatilihing tuyo ang inyong anit hanggang { $moment }.
sheet-lead-dry-why = Kailangan munang magsara ang libo-libong maliliit na gasgas.
sheet-lead = Alagaan ang inyong anit hanggang { $day }.
sheet-lead-name = { $name }, alagaan ang inyong anit hanggang { $day }.
sheet-lead-healed = Magaling na ang inyong anit. Wala nang bawal.
sheet-lead-healed-name = { $name }, magaling na ang inyong anit. Wala nang bawal.
sheet-session = Natapos ang session { $number } noong { $moment }.
sheet-session-booked = Matatapos ang session { $number } sa { $moment }. Mula roon ang bilang ng mga petsang ito.

sheet-from-time = mula { $time }
sheet-until-moment = hanggang { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }: bawal hanggang { $day }
sheet-forbidden-until-last = { $things }: bawal hanggang { $day } kung huling session na ito
sheet-if-last = Kung huling session na ito:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = Palagi:
sheet-always-text = Panatilihing malinis ang anit. Malinis na kamay lang. Huwag kamutin o kutkutin.
sheet-aside = Pati:

sheet-oil = Oil: mula { $moment }
sheet-oil-ask = Oil: itanong muna sa amin
sheet-oil-coconut = Coconut oil
sheet-oil-olive = Olive oil
sheet-oil-amount = Kalahating gisantes
sheet-oil-real-size = Sapat sa buong anit ang kasinlaki ng kalahating gisantes. Ganito ang totoong laki.
sheet-allergies = Mga allergy ninyo: { $names }. Huwag gumamit ng produkto o oil na may alinman sa mga ito.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = Susunod ninyong appointment
sheet-visit-when = { $day }, hanggang { $time }
sheet-visit-text = Pagkatapos nito, magsisimula ulit ang mga petsa. Bibigyan kayo ng bagong sheet.

sheet-normal = Normal: huwag mag-alala
sheet-normal-until = hanggang { $until }
sheet-normal-between = { $from } hanggang { $until }
sheet-normal-open = mula { $from }, titingnan sa susunod na session
sheet-normal-why = Bakit nagbabalat? Natutuyo at natatanggal ang nagasgas na balat.
sheet-normal-note = Para sa karamihan ang mga petsang ito. Puwedeng iba ang sa inyo.
sheet-healed = Magaling na
sheet-healed-by = pagsapit ng { $day }

sheet-slips = Nangyari nang maaga?
sheet-slip = { $slip }: { $words }
sheet-silent = Wala sa pahinang ito, itanong sa amin: { $things }

sheet-call-artist = Tawagan kami
sheet-call-artist-number = Tawagan kami: { $number }
sheet-call-doctor = Magpatingin sa doktor ngayong araw
sheet-call-doctor-number = Magpatingin sa doktor ngayong araw, o tumawag sa { $number }
sheet-call-emergency = Tumawag agad sa emergency number
sheet-call-emergency-number = Tumawag agad sa { $number }
sheet-call-dermatologist = Magpatingin sa dermatologist

sheet-code = I-scan ang code para makuha ang mga petsang ito sa phone. Walang bubuksang website.
sheet-received-on = Natanggap noong
sheet-signed = Pirma
sheet-pigment = Pigment: { $name }
sheet-pigment-lot = Pigment: { $name }, lot { $lot }
sheet-questions = May tanong? Tumawag o mag-text
sheet-logo = Logo ng { $studio }
sheet-logo-alone = Logo ng studio
sheet-page = { $page } ng { $all }
sheet-disclaimer = Hindi ito payong medikal.
sheet-draft = Draft na salin.
sheet-made = { $protocol }, version { $version } · { $paper } · na-print noong { $date }
document-made = Na-print noong { $date }
