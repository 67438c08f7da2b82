activity-water = Água
activity-shampoo = Sabonete, xampu
activity-natural-cleanser = Loção de limpeza natural
activity-moisturizer = Hidratante
activity-touching = Tocar
activity-light-sweat = Suar pouco
activity-heavy-sweat = Suar muito
activity-sun = Sol
activity-swimming = Nadar, sauna
activity-clipper = Máquina de cabelo
activity-razor = Lâmina
activity-hat = Boné
activity-harsh-products = Produtos agressivos

thing-water = Água
thing-shampoo = Sabonete e xampu
thing-natural-cleanser = Loção de limpeza
thing-moisturizer = Óleo ou creme
thing-touching = Tocar
thing-light-sweat = Suar
thing-heavy-sweat = Academia
thing-sun = Sol
thing-swimming = Piscina e sauna
thing-clipper = Máquina de cabelo
thing-razor = Lâmina
thing-hat = Boné
thing-harsh-products = Álcool e ácidos

verdict-not-yet = Ainda não
verdict-warm-water-only = Só água morna
verdict-ask = Pergunte antes
verdict-fine = Liberado

sign-redness = Vermelhidão
sign-dark-dots = Pontos escuros
sign-itch = Coceira
sign-flaking = Pele descamando
sign-scabs = Casquinhas
sign-fading = Pontos claros, falhados
sign-bluish-dots = Pontos azulados

paper-a4 = A4
paper-letter = Carta (EUA)
