activity-water = Agua
activity-shampoo = Jabón, champú
activity-natural-cleanser = Limpiador natural
activity-moisturizer = Hidratante
activity-touching = Tocar
activity-light-sweat = Sudar un poco
activity-heavy-sweat = Sudar mucho
activity-sun = Sol
activity-swimming = Nadar, sauna
activity-clipper = Máquina de cortar
activity-razor = Cuchilla de afeitar
activity-hat = Gorra
activity-harsh-products = Productos agresivos

thing-water = Agua
thing-shampoo = Jabón y champú
thing-natural-cleanser = Limpiador
thing-moisturizer = Aceite o crema
thing-touching = Tocar
thing-light-sweat = Sudar
thing-heavy-sweat = Gimnasio
thing-sun = Sol
thing-swimming = Piscina y sauna
thing-clipper = Máquina de cortar
thing-razor = Cuchilla de afeitar
thing-hat = Gorra
thing-harsh-products = Alcohol y ácidos

verdict-not-yet = Todavía no
verdict-warm-water-only = Solo agua tibia
verdict-ask = Pregunte antes
verdict-fine = Permitido

sign-redness = Enrojecimiento
sign-dark-dots = Puntos oscuros
sign-itch = Picazón
sign-flaking = Escamas
sign-scabs = Costras diminutas
sign-fading = Puntos claros, desiguales
sign-bluish-dots = Puntos azulados

paper-a4 = A4
paper-letter = Carta (EE. UU.)
