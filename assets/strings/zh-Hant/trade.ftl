activity-water = 碰水
activity-shampoo = 肥皂、洗髮精
activity-natural-cleanser = 天然潔膚品
activity-moisturizer = 保濕品
activity-touching = 觸摸
activity-light-sweat = 輕微出汗
activity-heavy-sweat = 大量出汗
activity-sun = 曬太陽
activity-swimming = 游泳、三溫暖（桑拿）
activity-clipper = 電剪
activity-razor = 剃刀
activity-hat = 戴帽子
activity-harsh-products = 刺激性產品

thing-water = 碰水
thing-shampoo = 肥皂和洗髮精
thing-natural-cleanser = 潔膚品
thing-moisturizer = 油或乳霜
thing-touching = 觸摸
thing-light-sweat = 出汗
thing-heavy-sweat = 健身
thing-sun = 曬太陽
thing-swimming = 泳池和三溫暖（桑拿）
thing-clipper = 電剪
thing-razor = 剃刀
thing-hat = 戴帽子
thing-harsh-products = 酒精和酸類

verdict-not-yet = 還不可以
verdict-warm-water-only = 只用溫水
verdict-ask = 先問我們
verdict-fine = 可以

sign-redness = 發紅
sign-dark-dots = 色點偏深
sign-itch = 發癢
sign-flaking = 掉皮屑
sign-scabs = 小痂
sign-fading = 色點變淡、不均勻
sign-bluish-dots = 色點發藍

paper-a4 = A4
paper-letter = 美式信紙
