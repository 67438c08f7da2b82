sheet-document = Hoja de cuidados
sheet-lead-dry = Mantenga seco su cuero cabelludo hasta el { $moment }.
sheet-lead-dry-name = { $name }, mantenga seco su cuero cabelludo hasta el { $moment }.
sheet-lead-dry-why = Primero deben cerrarse miles de rasguños diminutos.
sheet-lead = Cuide su cuero cabelludo hasta el { $day }.
sheet-lead-name = { $name }, cuide su cuero cabelludo hasta el { $day }.
sheet-lead-healed = Su cuero cabelludo ya sanó. No hay más reglas.
sheet-lead-healed-name = { $name }, su cuero cabelludo ya sanó. No hay más reglas.
sheet-session = La sesión { $number } terminó el { $moment }.
sheet-session-booked = La sesión { $number } termina el { $moment }. Estas fechas cuentan desde entonces.

sheet-from-time = desde las { $time }
sheet-until-moment = hasta el { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, hasta el { $day }
sheet-forbidden-until-last = { $things }, hasta el { $day } si esta fue su última sesión
sheet-if-last = Si esta fue su última sesión:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = Todo el tiempo:
sheet-always-text = Mantenga limpio su cuero cabelludo. Solo manos limpias. No se rasque ni arranque nada.
sheet-aside = Además:

sheet-oil = Aceite: desde el { $moment }
sheet-oil-ask = Aceite: pregúntenos antes
sheet-oil-coconut = Aceite de coco
sheet-oil-olive = Aceite de oliva
sheet-oil-amount = Medio guisante
sheet-oil-real-size = Medio guisante alcanza para todo el cuero cabelludo. Se muestra en tamaño real.
sheet-allergies = Sus alergias: { $names }. No use ningún producto ni aceite que contenga alguna de ellas.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = Su próxima cita
sheet-visit-when = { $day }, hasta las { $time }
sheet-visit-text = Después, estas fechas empiezan de nuevo. Recibirá una hoja nueva.

sheet-normal = Normal: no se preocupe
sheet-normal-until = hasta el { $until }
sheet-normal-between = del { $from } al { $until }
sheet-normal-open = desde el { $from }; se valora en la próxima sesión
sheet-normal-why = ¿Por qué salen escamas? La piel rasguñada se seca y se cae.
sheet-normal-note = Estas fechas valen para la mayoría. Las suyas pueden ser otras.
sheet-healed = Ya sanó
sheet-healed-by = a más tardar el { $day }

sheet-slips = ¿Pasó demasiado pronto?
sheet-slip = { $slip }: { $words }
sheet-silent = No está en esta hoja, pregúntenos: { $things }

sheet-call-artist = Llámenos
sheet-call-artist-number = Llámenos: { $number }
sheet-call-doctor = Vaya hoy al médico
sheet-call-doctor-number = Vaya hoy al médico o llame al { $number }
sheet-call-emergency = Llame al número de emergencias
sheet-call-emergency-number = Llame de inmediato al { $number }
sheet-call-dermatologist = Vaya al dermatólogo

sheet-code = Escanee este código para tener estas fechas en su teléfono. No abre ningún sitio web.
sheet-received-on = Recibido el
sheet-signed = Firma
sheet-pigment = Pigmento: { $name }
sheet-pigment-lot = Pigmento: { $name }, lote { $lot }
sheet-questions = ¿Preguntas? Llame o escriba
sheet-logo = Logotipo de { $studio }
sheet-logo-alone = Logotipo del estudio
sheet-page = { $page } de { $all }
sheet-disclaimer = No es un consejo médico.
sheet-draft = Traducción provisional.
sheet-made = { $protocol }, versión { $version } · { $paper } · impreso el { $date }
document-made = Impreso el { $date }
