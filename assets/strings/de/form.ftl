# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Ja
form-no = Nein
form-not-answered = Nicht beantwortet
form-name = Name
form-date = Datum
form-signature = Unterschrift
form-made = { $title }, Version { $version }. Unterschrieben am { $when }.
form-blank-made = { $title }, Version { $version }.
form-if-yes = Wenn ja: { $question }
form-if-no = Wenn nein: { $question }
form-if-yes-to = Wenn ja bei „{ $about }“: { $question }
form-if-no-to = Wenn nein bei „{ $about }“: { $question }
form-sign = Unterschreiben
form-sign-here = Hier mit Stift, Finger oder Maus unterschreiben
form-undo-stroke = Letzten Strich zurücknehmen
form-clear = Löschen
form-still-open = Bitte beantworten Sie dies.
form-thanks = Danke. Das Formular ist unterschrieben.
form-hand-back = Bitte geben Sie das Gerät zurück.
