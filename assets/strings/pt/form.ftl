# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Sim
form-no = Não
form-not-answered = Sem resposta
form-name = Nome
form-date = Data
form-signature = Assinatura
form-made = { $title }, versão { $version }. Assinado em { $when }.
form-blank-made = { $title }, versão { $version }.
form-if-yes = Se sim: { $question }
form-if-no = Se não: { $question }
form-if-yes-to = Se sim a “{ $about }”: { $question }
form-if-no-to = Se não a “{ $about }”: { $question }
form-sign = Assinar
form-sign-here = Assine aqui com uma caneta, o dedo ou o mouse
form-undo-stroke = Desfazer o último traço
form-clear = Apagar
form-still-open = Por favor, responda a esta pergunta.
form-thanks = Obrigado. O formulário está assinado.
form-hand-back = Por favor, devolva o aparelho.
