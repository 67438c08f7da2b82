# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Sí
form-no = No
form-not-answered = Sin responder
form-name = Nombre
form-date = Fecha
form-signature = Firma
form-made = { $title }, versión { $version }. Firmado el { $when }.
form-blank-made = { $title }, versión { $version }.
form-if-yes = Si la respuesta es sí: { $question }
form-if-no = Si la respuesta es no: { $question }
form-if-yes-to = Si respondió sí a «{ $about }»: { $question }
form-if-no-to = Si respondió no a «{ $about }»: { $question }
form-sign = Firmar
form-sign-here = Firme aquí con un lápiz, el dedo o el ratón
form-undo-stroke = Deshacer el último trazo
form-clear = Borrar
form-still-open = Responda a esta pregunta, por favor.
form-thanks = Gracias. El formulario está firmado.
form-hand-back = Devuelva el dispositivo, por favor.
