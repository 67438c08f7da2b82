activity-water = Nước
activity-shampoo = Xà phòng, dầu gội
activity-natural-cleanser = Sữa rửa thiên nhiên
activity-moisturizer = Dưỡng ẩm
activity-touching = Sờ chạm
activity-light-sweat = Ra mồ hôi nhẹ
activity-heavy-sweat = Ra nhiều mồ hôi
activity-sun = Nắng
activity-swimming = Bơi, xông hơi
activity-clipper = Tông đơ
activity-razor = Dao cạo
activity-hat = Nón, mũ
activity-harsh-products = Sản phẩm mạnh

thing-water = Nước
thing-shampoo = Xà phòng và dầu gội
thing-natural-cleanser = Sữa rửa
thing-moisturizer = Dầu hoặc kem
thing-touching = Sờ chạm
thing-light-sweat = Ra mồ hôi
thing-heavy-sweat = Tập gym
thing-sun = Nắng
thing-swimming = Hồ bơi và xông hơi
thing-clipper = Tông đơ
thing-razor = Dao cạo
thing-hat = Nón, mũ
thing-harsh-products = Cồn và axit

verdict-not-yet = Chưa được
verdict-warm-water-only = Chỉ nước ấm
verdict-ask = Hỏi trước
verdict-fine = Được

sign-redness = Đỏ da
sign-dark-dots = Chấm mực đậm
sign-itch = Ngứa
sign-flaking = Bong da
sign-scabs = Vảy nhỏ
sign-fading = Chấm mực phai, không đều
sign-bluish-dots = Chấm mực hơi xanh

paper-a4 = A4
paper-letter = US Letter
