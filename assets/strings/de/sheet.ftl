sheet-document = Pflegeblatt
sheet-lead-dry = Halten Sie Ihre Kopfhaut trocken: bis { $moment }.
sheet-lead-dry-name = { $name }, halten Sie Ihre Kopfhaut trocken: bis { $moment }.
sheet-lead-dry-why = Erst müssen sich tausende winzige Kratzer schließen.
sheet-lead = Pflegen Sie Ihre Kopfhaut bis { $day }.
sheet-lead-name = { $name }, pflegen Sie Ihre Kopfhaut bis { $day }.
sheet-lead-healed = Ihre Kopfhaut ist verheilt. Es gelten keine Regeln mehr.
sheet-lead-healed-name = { $name }, Ihre Kopfhaut ist verheilt. Es gelten keine Regeln mehr.
sheet-session = Sitzung { $number } endete am { $moment }.
sheet-session-booked = Sitzung { $number } endet am { $moment }. Ab dann zählen diese Tage.

sheet-from-time = ab { $time } Uhr
sheet-until-moment = bis { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, bis { $day }
sheet-forbidden-until-last = { $things }, bis { $day }, falls das Ihre letzte Sitzung war
sheet-if-last = Falls das Ihre letzte Sitzung war:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = Die ganze Zeit:
sheet-always-text = Halten Sie Ihre Kopfhaut sauber. Nur mit sauberen Händen. Nicht kratzen, nichts abzupfen.
sheet-aside = Außerdem:

sheet-oil = Öl: ab { $moment }
sheet-oil-ask = Öl: erst uns fragen
sheet-oil-coconut = Kokosöl
sheet-oil-olive = Olivenöl
sheet-oil-amount = Halbe Erbse
sheet-oil-real-size = Eine halbe Erbse reicht für die ganze Kopfhaut. Das Bild zeigt die echte Größe.
sheet-allergies = Ihre Allergien: { $names }. Verwenden Sie kein Produkt und kein Öl, das etwas davon enthält.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = Ihr nächster Termin
sheet-visit-when = { $day }, bis { $time } Uhr
sheet-visit-text = Danach zählen die Tage neu. Sie bekommen ein neues Blatt.

sheet-normal = Normal: keine Sorge
sheet-normal-until = bis { $until }
sheet-normal-between = { $from } bis { $until }
sheet-normal-open = ab { $from }, wird beim nächsten Termin beurteilt
sheet-normal-why = Warum Schüppchen? Die zerkratzte Haut trocknet und fällt ab.
sheet-normal-note = Diese Tage gelten für die meisten. Bei Ihnen kann es anders sein.
sheet-healed = Verheilt
sheet-healed-by = spätestens { $day }

sheet-slips = Zu früh passiert?
sheet-slip = { $slip }: { $words }
sheet-silent = Steht hier nicht, fragen Sie uns: { $things }

sheet-call-artist = Rufen Sie uns an
sheet-call-artist-number = Rufen Sie uns an: { $number }
sheet-call-doctor = Gehen Sie heute zum Arzt
sheet-call-doctor-number = Gehen Sie heute zum Arzt oder rufen Sie { $number } an
sheet-call-emergency = Wählen Sie sofort den Notruf
sheet-call-emergency-number = Rufen Sie sofort { $number } an
sheet-call-dermatologist = Gehen Sie zum Hautarzt

sheet-code = Scannen Sie den Code: So haben Sie diese Tage auf dem Handy. Er öffnet keine Website.
sheet-received-on = Erhalten am
sheet-signed = Unterschrift
sheet-pigment = Pigment: { $name }
sheet-pigment-lot = Pigment: { $name }, Charge { $lot }
sheet-questions = Fragen? Anrufen oder schreiben
sheet-logo = Logo von { $studio }
sheet-logo-alone = Logo des Studios
sheet-page = { $page } von { $all }
sheet-disclaimer = Kein ärztlicher Rat.
sheet-draft = Vorläufige Übersetzung.
sheet-made = { $protocol }, Version { $version } · { $paper } · gedruckt { $date }
document-made = Gedruckt { $date }
