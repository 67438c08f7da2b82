activity-water = पानी
activity-shampoo = साबुन, शैंपू
activity-natural-cleanser = प्राकृतिक क्लींज़र
activity-moisturizer = मॉइस्चराइज़र
activity-touching = छूना
activity-light-sweat = हल्का पसीना
activity-heavy-sweat = ज़्यादा पसीना
activity-sun = धूप
activity-swimming = तैरना, सॉना
activity-clipper = ट्रिमर
activity-razor = रेज़र
activity-hat = टोपी
activity-harsh-products = तेज़ प्रोडक्ट

thing-water = पानी
thing-shampoo = साबुन और शैंपू
thing-natural-cleanser = क्लींज़र
thing-moisturizer = तेल या क्रीम
thing-touching = छूना
thing-light-sweat = पसीना
thing-heavy-sweat = जिम
thing-sun = धूप
thing-swimming = पूल और सॉना
thing-clipper = ट्रिमर
thing-razor = रेज़र
thing-hat = टोपी
thing-harsh-products = अल्कोहल और एसिड

verdict-not-yet = अभी नहीं
verdict-warm-water-only = सिर्फ़ गुनगुना पानी
verdict-ask = पहले पूछें
verdict-fine = ठीक है

sign-redness = लाली
sign-dark-dots = गहरे बिंदु
sign-itch = खुजली
sign-flaking = त्वचा झड़ना
sign-scabs = छोटी पपड़ियाँ
sign-fading = फीके, असमान बिंदु
sign-bluish-dots = नीले-से बिंदु

paper-a4 = A4
paper-letter = US Letter
