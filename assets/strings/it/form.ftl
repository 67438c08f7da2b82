# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Sì
form-no = No
form-not-answered = Senza risposta
form-name = Nome
form-date = Data
form-signature = Firma
form-made = { $title }, versione { $version }. Firmato il { $when }.
form-blank-made = { $title }, versione { $version }.
form-if-yes = Se sì: { $question }
form-if-no = Se no: { $question }
form-if-yes-to = Se sì a «{ $about }»: { $question }
form-if-no-to = Se no a «{ $about }»: { $question }
form-sign = Firma
form-sign-here = Firmi qui con una penna, il dito o il mouse
form-undo-stroke = Annulla l’ultimo tratto
form-clear = Cancella
form-still-open = Risponda a questa domanda, per favore.
form-thanks = Grazie. Il modulo è firmato.
form-hand-back = Restituisca il dispositivo, per favore.
