# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Oo
form-no = Hindi
form-not-answered = Hindi sinagot
form-name = Pangalan
form-date = Petsa
form-signature = Lagda
form-made = { $title }, bersyon { $version }. Nilagdaan noong { $when }.
form-blank-made = { $title }, bersyon { $version }.
form-if-yes = Kung oo: { $question }
form-if-no = Kung hindi: { $question }
form-if-yes-to = Kung oo sa “{ $about }”: { $question }
form-if-no-to = Kung hindi sa “{ $about }”: { $question }
form-sign = Lumagda
form-sign-here = Lumagda rito gamit ang panulat, daliri o mouse
form-undo-stroke = I-undo ang huling guhit
form-clear = Burahin
form-still-open = Pakisagot ito.
form-thanks = Salamat. Nilagdaan na ang form.
form-hand-back = Pakibalik ang device.
